package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.show.Today;

/** What reports recommend, and what became of it. */
@ApplicationScoped
public class Recommendations {

    /** Who writes down what was done about recommendations. */
    public static final String FOLLOW = "evaluation.report.follow";

    private final Records records;
    private final CurrentRequest request;
    private final People people;
    private final ReportLetters letters;
    private final Audit audit;
    private final Today today;

    protected Recommendations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Recommendations(
            Records records, CurrentRequest request, People people, ReportLetters letters, Audit audit, Today today) {
        this.records = records;
        this.request = request;
        this.people = people;
        this.letters = letters;
        this.audit = audit;
        this.today = today;
    }

    /** Those of a report in the order in which they were written. */
    public List<Recommendation> of(Report report) {
        return records.list(Recommendation.class, "e.report = :report", "", Map.of("report", report));
    }

    /**
     * What somebody still has to do something about, the first due first. Of a report that is being changed the office
     * alone sees them.
     */
    public List<Recommendation> waiting() {
        return records
                .list(
                        Recommendation.class,
                        "e.status in :waiting and e.report.version > 0",
                        "e.dueOn",
                        Map.of("waiting", RecommendationStatus.WAITING))
                .stream()
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(Recommendation recommendation) {
        return recommendation.report().state() == ReportState.PUBLISHED
                || request.may(Reports.MANAGE)
                || request.may(FOLLOW);
    }

    /** What was done about it, from the newest day to the oldest. */
    public List<FollowUp> notes(Recommendation recommendation) {
        return records.list(
                FollowUp.class,
                "e.recommendation = :recommendation",
                "e.day desc, e.id desc",
                Map.of("recommendation", recommendation));
    }

    /** @throws NotFound if there is none, or its report is not to be read as it stands */
    public Recommendation get(long id) {
        var recommendation = records.get(Recommendation.class, id);
        if (!isShown(recommendation)) {
            throw new NotFound("recommendation " + id + " of a report that is not published");
        }
        return recommendation;
    }

    /** The address of whoever is reminded, for the report's authors alone; {@code null} for nobody. */
    public String address(Recommendation recommendation) {
        return recommendation.personId() == null
                ? null
                : people.find(recommendation.personId()).map(Person::email).orElse(null);
    }

    @Transactional
    public Recommendation add(long reportId, RecommendationInput input) {
        var report = open(reportId);
        var recommendation = new Recommendation(report, input, person(input));
        records.add(recommendation);
        records.flush();
        record("evaluation.report.recommendation.added", recommendation);
        return recommendation;
    }

    /** @throws Conflict if the report is published, or the recommendation was changed meanwhile */
    @Transactional
    public Recommendation change(long id, RecommendationInput input) {
        var recommendation = lockOpen(id);
        Stale.refuse(recommendation, input.rowVersion());
        recommendation.change(input, person(input));
        records.flush();
        record("evaluation.report.recommendation.changed", recommendation);
        return recommendation;
    }

    /** @throws Conflict if something was done about it already */
    @Transactional
    public Report remove(long id) {
        var recommendation = lockOpen(id);
        if (!notes(recommendation).isEmpty()) {
            throw new Conflict(Text.of("evaluation.report.conflict.followed"));
        }
        records.remove(recommendation);
        record("evaluation.report.recommendation.removed", recommendation);
        return recommendation.report();
    }

    /** Writes down what was done. */
    @Transactional
    public FollowUp follow(long id, FollowUpInput input) {
        var recommendation = records.lock(Recommendation.class, id);
        if (!recommendation.report().isPublic()) {
            throw new Conflict(Text.of("evaluation.report.conflict.unpublished"));
        }
        if (input.day().isAfter(today.day())) {
            throw new InvalidInput("day", "evaluation.indicator.fault.future");
        }
        var note = new FollowUp(
                recommendation, input, request.person().map(Person::id).orElse(null));
        boolean changed = recommendation.status() != input.status();
        recommendation.become(input.status());
        records.add(note);
        records.flush();
        record("evaluation.report.recommendation.followed", recommendation);
        if (changed) {
            letters.followed(note);
        }
        return note;
    }

    private Long person(RecommendationInput input) {
        if (input.email() == null) {
            return null;
        }
        return people.withAddress(input.email())
                .map(Person::id)
                .orElseThrow(() -> new InvalidInput("email", "evaluation.report.fault.email"));
    }

    private Recommendation lockOpen(long id) {
        open(records.get(Recommendation.class, id).report().id());
        return records.lock(Recommendation.class, id);
    }

    private Report open(long id) {
        var report = records.lock(Report.class, id);
        report.touch();
        return report;
    }

    private void record(String action, Recommendation recommendation) {
        audit.record(
                action,
                "recommendation/" + recommendation.id(),
                Map.of("report", recommendation.report().id()));
    }
}
