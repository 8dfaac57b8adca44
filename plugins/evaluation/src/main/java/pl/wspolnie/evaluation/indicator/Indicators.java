package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.show.Today;

/** The indicators of programmes and what was measured. */
@ApplicationScoped
public class Indicators {

    private final Records records;
    private final CurrentRequest request;
    private final Programmes programmes;
    private final Sources sources;
    private final References references;
    private final Following following;
    private final Audit audit;
    private final Search search;
    private final Today today;

    protected Indicators() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Indicators(
            Records records,
            CurrentRequest request,
            Programmes programmes,
            Sources sources,
            References references,
            Following following,
            Audit audit,
            Search search,
            Today today) {
        this.records = records;
        this.request = request;
        this.programmes = programmes;
        this.sources = sources;
        this.references = references;
        this.following = following;
        this.audit = audit;
        this.search = search;
        this.today = today;
    }

    /** Those of a programme: products, results, impacts. */
    public List<Indicator> of(Programme programme) {
        return records.list(Indicator.class, "e.programme = :programme", "", Map.of("programme", programme)).stream()
                .sorted(Comparator.comparing(Indicator::kind).thenComparing(Indicator::id))
                .toList();
    }

    /** @throws NotFound if there is none, or its programme is not published */
    public Indicator get(long id) {
        var indicator = records.get(Indicator.class, id);
        programmes.get(indicator.programme().id());
        return indicator;
    }

    /** What was measured, from the oldest day to the newest. */
    public List<Measurement> measurements(Indicator indicator) {
        return records.list(
                Measurement.class, "e.indicator = :indicator", "e.measuredOn", Map.of("indicator", indicator));
    }

    /** How far it has come, by the newest day that has a value. */
    public Progress progress(Indicator indicator, List<Measurement> measurements) {
        return Progress.of(indicator.direction(), indicator.baseline(), indicator.target(), latest(measurements));
    }

    /** The newest value; empty if there is none, which is not zero. */
    public Optional<BigDecimal> latest(List<Measurement> measurements) {
        return measurements.isEmpty()
                ? Optional.empty()
                : measurements.get(measurements.size() - 1).value();
    }

    @Transactional
    public Indicator add(long programmeId, IndicatorInput input) {
        check(input);
        var programme = records.lock(Programme.class, programmeId);
        var indicator = new Indicator(programme, input);
        records.add(indicator);
        records.flush();
        record("evaluation.indicator.added", indicator);
        return indicator;
    }

    /** @throws pl.wspolnie.api.error.Conflict if it was changed meanwhile */
    @Transactional
    public Indicator change(long id, IndicatorInput input) {
        check(input);
        var indicator = records.lock(Indicator.class, id);
        Stale.refuse(indicator, input.rowVersion());
        if (indicator.isShare() != input.share() && !measurements(indicator).isEmpty()) {
            throw new InvalidInput("share", "evaluation.indicator.fault.share");
        }
        indicator.change(input);
        records.flush();
        record("evaluation.indicator.changed", indicator);
        return indicator;
    }

    /** Names the survey result or anything else that the values come from. */
    @Transactional
    public Indicator drawFrom(long id, String kind, long found) {
        var indicator = records.lock(Indicator.class, id);
        if (references.find(kind, found).isEmpty()) {
            throw new NotFound(kind + " " + found);
        }
        indicator.drawFrom(kind, found);
        record("evaluation.indicator.changed", indicator);
        return indicator;
    }

    /** No longer names what the values come from. */
    @Transactional
    public Indicator drawFromNothing(long id) {
        var indicator = records.lock(Indicator.class, id);
        indicator.drawFrom(null, null);
        record("evaluation.indicator.changed", indicator);
        return indicator;
    }

    /** What the values come from, if everybody can see it now. */
    public Optional<Reference> source(Indicator indicator) {
        return indicator.sourceKind() == null
                ? Optional.empty()
                : references.find(indicator.sourceKind(), indicator.sourceId());
    }

    /** @throws pl.wspolnie.api.error.Conflict if there is a value of that day already */
    @Transactional
    public Measurement measure(long id, MeasurementInput input) {
        var indicator = records.lock(Indicator.class, id);
        checkDay(input);
        if (indicator.isShare() && input.whole() == null) {
            throw new InvalidInput("whole", "evaluation.indicator.fault.whole");
        }
        return write(indicator, input, null);
    }

    /**
     * Measures with the figure of another module.
     *
     * @throws InvalidInput if that module is off, or has nothing to say of that time
     */
    @Transactional
    public Measurement draw(long id, DrawInput input) {
        var indicator = records.lock(Indicator.class, id);
        if (input.to().isBefore(input.from())) {
            throw new InvalidInput("to", "evaluation.indicator.fault.ends");
        }
        return write(indicator, sources.measured(indicator, input), indicator.figure());
    }

    private Measurement write(Indicator indicator, MeasurementInput input, String figure) {
        var person = request.person().map(Person::id).orElse(null);
        var measurement = new Measurement(indicator, input, figure, person);
        records.add(measurement);
        records.flush();
        record("evaluation.indicator.measured", indicator);
        if (indicator.programme().published()) {
            tell(measurement);
        }
        return measurement;
    }

    private void tell(Measurement measurement) {
        var indicator = measurement.indicator();
        following.tell(
                IndicatorSearch.KIND,
                indicator.id(),
                "indicator/" + indicator.id() + "/measured/" + measurement.id(),
                Text.of("evaluation.indicator.mail.measured.subject", indicator.name()),
                Text.of("evaluation.indicator.mail.measured", measurement.measuredOn()),
                "evaluation/indicators/" + indicator.id());
    }

    /** Takes back a value that was wrong. */
    @Transactional
    public Indicator forget(long id, long measurementId) {
        var indicator = records.lock(Indicator.class, id);
        var measurement = records.get(Measurement.class, measurementId);
        if (!measurement.indicator().id().equals(id)) {
            throw new NotFound("measurement " + measurementId + " of indicator " + id);
        }
        records.remove(measurement);
        record("evaluation.indicator.withdrawn", indicator);
        return indicator;
    }

    private void checkDay(MeasurementInput input) {
        if (input.measuredOn().isAfter(today.day())) {
            throw new InvalidInput("measuredOn", "evaluation.indicator.fault.future");
        }
        if (input.measuredFrom() != null && input.measuredOn().isBefore(input.measuredFrom())) {
            throw new InvalidInput("measuredOn", "evaluation.indicator.fault.ends");
        }
    }

    private static void check(IndicatorInput input) {
        if (!input.share() && input.unit() == null) {
            throw new InvalidInput("unit", "evaluation.indicator.fault.unit");
        }
        if (input.baseline() != null
                && input.target() != null
                && !input.direction().reaches(input.target(), input.baseline())) {
            throw new InvalidInput(
                    "target",
                    "evaluation.indicator.fault.target." + input.direction().code());
        }
    }

    private void record(String action, Indicator indicator) {
        audit.record(
                action,
                "indicator/" + indicator.id(),
                Map.of(
                        "name",
                        indicator.name(),
                        "programme",
                        indicator.programme().id()));
        search.changed(IndicatorSearch.KIND, indicator.id());
    }
}
