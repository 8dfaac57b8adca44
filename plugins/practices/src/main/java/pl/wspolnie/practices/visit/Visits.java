package pl.wspolnie.practices.visit;

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
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Letters;
import pl.wspolnie.practices.shared.Lines;
import pl.wspolnie.practices.shared.Versions;

/** The study visits of the municipality. Those not yet announced exist for their organisers alone. */
@ApplicationScoped
public class Visits {

    /** Who organises visits, keeps their lists and writes their reports. */
    public static final String MANAGE = "practices.visit.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;
    private final Search search;
    private final Letters letters;
    private final Days days;

    protected Visits() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Visits(Records records, CurrentRequest request, Audit audit, Search search, Letters letters, Days days) {
        this.records = records;
        this.request = request;
        this.audit = audit;
        this.search = search;
        this.letters = letters;
        this.days = days;
    }

    /** What the reader may see, the latest first. */
    public List<Visit> visible() {
        return request.may(MANAGE) ? list("") : announced();
    }

    /** What everybody may see, the latest first. */
    public List<Visit> announced() {
        return list("e.published = true");
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Visit get(long id) {
        var visit = records.get(Visit.class, id);
        if (!visit.published() && !request.may(MANAGE)) {
            throw new NotFound("visit " + id + " is not announced");
        }
        return visit;
    }

    public VisitStage stageOf(Visit visit) {
        return visit.stageOn(days.today());
    }

    /** @throws InvalidInput if it does not hold together */
    @Transactional
    public Visit add(VisitInput input) {
        InvalidInput.ifAny(VisitChecks.faults(input));
        var visit = new Visit(input);
        records.add(visit);
        records.flush();
        audit.record("practices.visit.added", subject(visit), Map.of("title", visit.title()));
        return visit;
    }

    /**
     * Changes a visit. Seats that are taken stay, and questions that were answered.
     *
     * @throws Conflict if another organiser has changed it meanwhile
     */
    @Transactional
    public Visit change(long id, VisitInput input) {
        var visit = records.lock(Visit.class, id);
        Versions.refuseStale(visit, input.rowVersion());
        InvalidInput.ifAny(VisitChecks.faults(input));
        refuseTooFewSeats(visit, input);
        refuseOtherQuestions(visit, input);
        visit.change(input);
        tell("practices.visit.changed", visit);
        return visit;
    }

    /** Tells those who follow a visit that it has another date or place. */
    @Transactional
    void moved(Visit visit) {
        letters.tell(VisitSearch.KIND, visit.id(), path(visit), "visit.moved", visit.title());
    }

    /** Announces it: from now on everybody sees it, and people register. */
    @Transactional
    public Visit publish(long id) {
        var visit = records.lock(Visit.class, id);
        if (visit.published()) {
            throw new Conflict(Text.of("practices.conflict.published"));
        }
        if (visit.programme().isEmpty()) {
            throw new InvalidInput("programme[0].what", "practices.fault.programme.none");
        }
        visit.publish(days.now());
        tell("practices.visit.published", visit);
        letters.tell(VisitSearch.KIND, id, path(visit), "visit.new", visit.title());
        return visit;
    }

    /** Says that it does not take place. */
    @Transactional
    public void cancel(Visit visit, String reason) {
        visit.cancel(reason);
        tell("practices.visit.cancelled", visit);
        if (visit.published()) {
            letters.tell(VisitSearch.KIND, visit.id(), path(visit), "cancelled", visit.title(), reason);
        }
    }

    /** The visit locked, for those who count its seats. */
    @Transactional
    public Visit lock(long id) {
        return records.lock(Visit.class, get(id).id());
    }

    /** Tells all who show the visit that it has changed. */
    @Transactional
    public void changed(String action, Visit visit) {
        tell(action, visit);
    }

    private void refuseTooFewSeats(Visit visit, VisitInput input) {
        long taken = records.count(
                Participant.class, "e.visitId = :visit and e.confirmed = true", Map.of("visit", visit.id()));
        if (input.seats() < taken) {
            throw new InvalidInput("seats", "practices.fault.seats.taken", taken);
        }
        long groups = records.count(
                Participant.class,
                "e.visitId = :visit and e.group > :groups",
                Map.of("visit", visit.id(), "groups", input.groups()));
        if (groups > 0) {
            throw new InvalidInput("groups", "practices.fault.groups.taken");
        }
    }

    private void refuseOtherQuestions(Visit visit, VisitInput input) {
        var same = Lines.of(input.questions()).equals(visit.questions());
        if (!same && records.count(Answer.class, "e.visitId = :visit", Map.of("visit", visit.id())) > 0) {
            throw new InvalidInput("questions", "practices.fault.questions.answered");
        }
    }

    private List<Visit> list(String where) {
        return records.list(Visit.class, where, "e.startsOn desc", Map.of());
    }

    private void tell(String action, Visit visit) {
        audit.record(action, subject(visit), Map.of());
        search.changed(VisitSearch.KIND, visit.id());
    }

    static String subject(Visit visit) {
        return "visit/" + visit.id();
    }

    /** The path of its page, inside the municipality. */
    public static String path(Visit visit) {
        return "practices/visits/" + visit.id();
    }
}
