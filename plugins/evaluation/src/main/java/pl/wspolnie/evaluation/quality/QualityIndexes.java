package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Stale;
import pl.wspolnie.evaluation.show.Today;
import pl.wspolnie.evaluation.survey.Surveys;

/** The index year by year. Until a year is published, the office alone sees it. */
@ApplicationScoped
public class QualityIndexes {

    /** Who leads the yearly routine. */
    public static final String MANAGE = "evaluation.quality.manage";

    private final Records records;
    private final CurrentRequest request;
    private final References references;
    private final Following following;
    private final Audit audit;
    private final Search search;
    private final Today today;
    private final Areas areas;
    private final Surveys surveys;

    protected QualityIndexes() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public QualityIndexes(
            Records records,
            CurrentRequest request,
            References references,
            Following following,
            Audit audit,
            Search search,
            Today today,
            Areas areas,
            Surveys surveys) {
        this.records = records;
        this.request = request;
        this.references = references;
        this.following = following;
        this.audit = audit;
        this.search = search;
        this.today = today;
        this.areas = areas;
        this.surveys = surveys;
    }

    /** What the reader may see, the newest year first. */
    public List<QualityIndex> all() {
        return records.list(QualityIndex.class, "", "e.year desc", Map.of()).stream()
                .filter(this::isShown)
                .toList();
    }

    /** The published years from the oldest to the newest. */
    public List<QualityIndex> published() {
        return records.list(QualityIndex.class, "e.publishedAt is not null", "e.year", Map.of());
    }

    /** @throws NotFound if there is none, or it is not published */
    public QualityIndex get(long id) {
        var index = records.get(QualityIndex.class, id);
        if (!isShown(index)) {
            throw new NotFound("index " + id + " is not published");
        }
        return index;
    }

    private boolean isShown(QualityIndex index) {
        return index.isPublished() || request.may(MANAGE);
    }

    /** The areas from which a new year starts: those of the last year, or the six of the method. */
    public YearInput next() {
        var latest = records.page(QualityIndex.class, "", "e.year desc", Map.of(), 0, 1);
        var begun = latest.isEmpty()
                ? areas.standard()
                : latest.get(0).components().stream()
                        .map(IndexComponent::unscored)
                        .toList();
        int year = latest.isEmpty() ? today.day().getYear() - 1 : latest.get(0).year() + 1;
        var scale = latest.isEmpty() ? Scale.HUNDRED : latest.get(0).scale();
        return new YearInput(year, scale, begun.stream().map(ComponentInput::of).toList(), null);
    }

    /** @throws Conflict if that year is there already */
    @Transactional
    public QualityIndex add(YearInput input) {
        check(input);
        var index = new QualityIndex(input, input.areas());
        records.add(index);
        records.flush();
        record("evaluation.quality.added", index);
        return index;
    }

    /** Changes areas and weights; scores that were given start anew. */
    @Transactional
    public QualityIndex setUp(long id, YearInput input) {
        check(input);
        var index = open(id, input.rowVersion());
        if (input.year() != index.year()) {
            throw new InvalidInput("year", "evaluation.quality.fault.year");
        }
        index.setUp(input.scale(), input.areas());
        return saved("evaluation.quality.changed", index);
    }

    @Transactional
    public QualityIndex ask(long id, SurveyInput input) {
        if (input.from() != null && input.to() != null && input.to().isBefore(input.from())) {
            throw new InvalidInput("to", "evaluation.indicator.fault.ends");
        }
        if (input.wave() == null && input.results() == null && input.from() == null) {
            throw new InvalidInput("results", "evaluation.quality.fault.survey");
        }
        if (input.wave() != null && surveys.find(input.wave()).isEmpty()) {
            throw new InvalidInput("wave", "evaluation.indicator.fault.choice");
        }
        var index = open(id, input.rowVersion());
        index.ask(input);
        return saved("evaluation.quality.asked", index);
    }

    @Transactional
    public QualityIndex meet(long id, MeetingInput input) {
        var index = open(id, input.rowVersion());
        index.meet(input);
        return saved("evaluation.quality.met", index);
    }

    /** Names the meeting of a forum at which the group met. */
    @Transactional
    public QualityIndex meetAt(long id, String kind, long meeting) {
        if (references.find(kind, meeting).isEmpty()) {
            throw new NotFound(kind + " " + meeting);
        }
        var index = records.lock(QualityIndex.class, id);
        requireOpen(index);
        index.meetAt(kind, meeting);
        return saved("evaluation.quality.met", index);
    }

    @Transactional
    public QualityIndex meetNowhere(long id) {
        var index = records.lock(QualityIndex.class, id);
        requireOpen(index);
        index.meetAt(null, null);
        return saved("evaluation.quality.met", index);
    }

    /** The meeting that is named, if everybody can see it now. */
    public Optional<Reference> meeting(QualityIndex index) {
        return index.meetingKind() == null ? Optional.empty() : references.find(index.meetingKind(), index.meetingId());
    }

    @Transactional
    public QualityIndex score(long id, ScoresInput input) {
        var index = open(id, input.rowVersion());
        var faults = new ArrayList<Fault>();
        var names = index.components().stream().map(IndexComponent::name).toList();
        for (int i = 0; i < input.scores().size(); i++) {
            var score = input.scores().get(i).score();
            if (!names.contains(input.scores().get(i).area())) {
                faults.add(Fault.of("scores[" + i + "].score", "evaluation.quality.fault.scores"));
            } else if (score != null && !index.scale().holds(score)) {
                faults.add(Fault.of(
                        "scores[" + i + "].score",
                        "evaluation.quality.fault.score",
                        index.scale().least(),
                        index.scale().most()));
            }
        }
        InvalidInput.ifAny(faults);
        index.score(input);
        return saved("evaluation.quality.scored", index);
    }

    /**
     * Shows the page of results to everybody.
     *
     * @throws InvalidInput if a step is not done, or a score has no reason
     */
    @Transactional
    public QualityIndex publish(long id) {
        var index = records.lock(QualityIndex.class, id);
        requireOpen(index);
        InvalidInput.ifAny(missing(index));
        index.publish(today.now());
        saved("evaluation.quality.published", index);
        search.changed(QualitySearch.KIND, id);
        // A year that is published changes no more: who follows an earlier one waits for the next.
        published().forEach(followed -> tell(followed, index));
        return index;
    }

    private void tell(QualityIndex followed, QualityIndex published) {
        following.tell(
                QualitySearch.KIND,
                followed.id(),
                "index/" + published.id() + "/published",
                Text.of("evaluation.quality.mail.published.subject", String.valueOf(published.year())),
                Text.of("evaluation.quality.mail.published"),
                "evaluation/quality/" + published.id());
    }

    /** What is still missing before it can be published, each at its field of the form of scores. */
    public List<Fault> missing(QualityIndex index) {
        var faults = new ArrayList<Fault>();
        if (index.step() != Step.SCORES) {
            faults.add(
                    Fault.of("", "evaluation.quality.fault.step." + index.step().code()));
        }
        var components = index.components();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).score() == null) {
                faults.add(Fault.of("scores[" + i + "].score", "evaluation.quality.fault.noscore"));
            } else if (components.get(i).reason() == null) {
                faults.add(Fault.of("scores[" + i + "].reason", "evaluation.quality.fault.noreason"));
            }
        }
        return faults;
    }

    private QualityIndex open(long id, Long seen) {
        var index = records.lock(QualityIndex.class, id);
        Stale.refuse(index, seen);
        requireOpen(index);
        return index;
    }

    private static void requireOpen(QualityIndex index) {
        if (index.isPublished()) {
            throw new Conflict(Text.of("evaluation.quality.conflict.published"));
        }
    }

    private static void check(YearInput input) {
        var names = new HashSet<String>();
        for (int i = 0; i < input.components().size(); i++) {
            if (!names.add(input.components().get(i).name())) {
                throw new InvalidInput("components[" + i + "].name", "evaluation.quality.fault.twice");
            }
        }
        if (input.components().stream()
                .noneMatch(component -> component.weight().signum() > 0)) {
            throw new InvalidInput("components[0].weight", "evaluation.quality.fault.weight");
        }
    }

    private QualityIndex saved(String action, QualityIndex index) {
        records.flush();
        record(action, index);
        return index;
    }

    private void record(String action, QualityIndex index) {
        audit.record(action, "index/" + index.id(), Map.of("year", index.year()));
    }
}
