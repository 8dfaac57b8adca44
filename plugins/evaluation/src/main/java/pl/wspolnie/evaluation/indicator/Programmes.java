package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.evaluation.show.Stale;

/** The programmes that are evaluated here, and those of partners. */
@ApplicationScoped
public class Programmes {

    /** Who enters programmes, indicators and measured values. */
    public static final String MANAGE = "evaluation.indicator.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Projects projects;
    private final Audit audit;
    private final Search search;

    protected Programmes() {
        this(null, null, null, null, null);
    }

    @Inject
    public Programmes(Records records, CurrentRequest request, Projects projects, Audit audit, Search search) {
        this.records = records;
        this.request = request;
        this.projects = projects;
        this.audit = audit;
        this.search = search;
    }

    /** What the reader may see, the newest first. */
    public List<Programme> all() {
        return records.list(Programme.class, "", "e.starts desc", Map.of()).stream()
                .filter(this::isShown)
                .toList();
    }

    /** @throws NotFound if there is none that the reader may see */
    public Programme get(long id) {
        var programme = records.get(Programme.class, id);
        if (!isShown(programme)) {
            throw new NotFound("programme " + id + " is not published");
        }
        return programme;
    }

    private boolean isShown(Programme programme) {
        return programme.published() || mayChange(programme);
    }

    /** Whether the reader may change what belongs to it: what a partner shares is the partner's to change. */
    public boolean mayChange(MunicipalRecord record) {
        return request.may(MANAGE)
                && record.municipalityId() == request.municipality().id();
    }

    @Transactional
    public Programme add(ProgrammeInput input) {
        check(input);
        var programme = new Programme(input);
        records.add(programme);
        records.flush();
        record("evaluation.indicator.programme.added", programme);
        return programme;
    }

    /** @throws pl.wspolnie.api.error.Conflict if it was changed meanwhile */
    @Transactional
    public Programme change(long id, ProgrammeInput input) {
        check(input);
        var programme = records.lock(Programme.class, id);
        Stale.refuse(programme, input.rowVersion());
        programme.change(input);
        // What belongs to it is seen by the same partners.
        indicators(programme).forEach(indicator -> {
            indicator.shareWithPartnersOf(input.project());
            measurements(indicator).forEach(measurement -> measurement.shareWithPartnersOf(input.project()));
        });
        records.flush();
        record("evaluation.indicator.programme.changed", programme);
        return programme;
    }

    /** Shows it and its indicators to everybody. */
    @Transactional
    public Programme publish(long id) {
        var programme = records.lock(Programme.class, id);
        programme.publish();
        record("evaluation.indicator.programme.published", programme);
        indicators(programme).forEach(indicator -> search.changed(IndicatorSearch.KIND, indicator.id()));
        return programme;
    }

    private List<Indicator> indicators(Programme programme) {
        return records.list(Indicator.class, "e.programme = :programme", "", Map.of("programme", programme));
    }

    private List<Measurement> measurements(Indicator indicator) {
        return records.list(Measurement.class, "e.indicator = :indicator", "", Map.of("indicator", indicator));
    }

    private void check(ProgrammeInput input) {
        if (input.ends().isBefore(input.starts())) {
            throw new InvalidInput("ends", "evaluation.indicator.fault.ends");
        }
        if (input.project() != null && projects.find(input.project()).isEmpty()) {
            throw new InvalidInput("project", "evaluation.indicator.fault.choice");
        }
    }

    private void record(String action, Programme programme) {
        audit.record(action, "programme/" + programme.id(), Map.of("name", programme.name()));
    }
}
