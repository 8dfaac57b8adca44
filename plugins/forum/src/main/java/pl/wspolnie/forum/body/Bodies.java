package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;

/** The bodies of the municipality, and those that partners share with it. */
@ApplicationScoped
public class Bodies {

    /** Who makes bodies and appoints their members. */
    public static final String MANAGE = "forum.body.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Projects projects;
    private final Audit audit;
    private final Search search;
    private final Warsaw warsaw;

    protected Bodies() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Bodies(
            Records records, CurrentRequest request, Projects projects, Audit audit, Search search, Warsaw warsaw) {
        this.records = records;
        this.request = request;
        this.projects = projects;
        this.audit = audit;
        this.search = search;
        this.warsaw = warsaw;
    }

    /** All of them by name; those that work no longer come last. */
    public List<Body> all() {
        var today = warsaw.today();
        var all = new ArrayList<>(working());
        records.list(Body.class, "", "e.name", Map.of()).stream()
                .filter(body -> !body.worksOn(today))
                .forEach(all::add);
        return all;
    }

    /** Those that work today, by name. */
    public List<Body> working() {
        var today = warsaw.today();
        return records.list(Body.class, "", "e.name", Map.of()).stream()
                .filter(body -> body.worksOn(today))
                .toList();
    }

    /** Those of this municipality that work today, by name: for them it may call meetings. */
    public List<Body> own() {
        long here = request.municipality().id();
        return working().stream().filter(body -> body.municipalityId() == here).toList();
    }

    /** @throws pl.wspolnie.api.error.NotFound if there is none here */
    public Body get(long id) {
        return records.get(Body.class, id);
    }

    /** @throws InvalidInput if it does not hold together as a whole */
    @Transactional
    public Body add(BodyInput input) {
        check(input);
        var body = new Body(input);
        body.shareWithPartnersOf(input.project());
        records.add(body);
        flush();
        audit.record("forum.body.added", subject(body), Map.of("name", body.name()));
        search.changed(BodySearch.KIND, body.id());
        return body;
    }

    /** @throws Conflict if another officer has changed it meanwhile */
    @Transactional
    public Body change(long id, BodyInput input) {
        var body = records.lock(Body.class, id);
        if (input.rowVersion() == null || input.rowVersion() != body.rowVersion()) {
            throw new Conflict(Text.of("forum.conflict.stale"));
        }
        check(input);
        if (!Objects.equals(body.projectId(), input.project())) {
            throw new InvalidInput("project", "forum.fault.body.shared");
        }
        body.change(input);
        flush();
        audit.record("forum.body.changed", subject(body), Map.of("name", body.name()));
        search.changed(BodySearch.KIND, id);
        return body;
    }

    private void flush() {
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.body"), twice);
        }
    }

    private void check(BodyInput input) {
        var faults = new ArrayList<Fault>();
        if (!Kinds.isBody(input.kind())) {
            faults.add(Fault.of("kind", "forum.fault.kind"));
        }
        boolean asks = input.quorumRule() == QuorumRule.SHARE || input.quorumRule() == QuorumRule.NUMBER;
        if (asks && input.quorumNumber() == null) {
            faults.add(Fault.of("quorumNumber", "forum.fault.quorum.number"));
        }
        if (input.quorumRule() == QuorumRule.SHARE && input.quorumNumber() != null && input.quorumNumber() > 100) {
            faults.add(Fault.of("quorumNumber", "forum.fault.quorum.percent"));
        }
        if (input.project() != null && projects.find(input.project()).isEmpty()) {
            faults.add(Fault.of("project", "forum.fault.project"));
        }
        InvalidInput.ifAny(faults);
    }

    public static String subject(Body body) {
        return "body/" + body.id();
    }
}
