package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Voices;

/** Who travels and who waits. Seats are counted while the visit is locked. */
@ApplicationScoped
public class Participants {

    private static final Set<VisitStage> TO_COME = Set.of(VisitStage.OPEN, VisitStage.CLOSED, VisitStage.RUNNING);

    /** Who registers themselves and others. */
    public static final String REGISTER = "practices.visit.register";

    /** Who answers, writes notes and takes themselves off the list: whoever travels. */
    public static final String ATTEND = "practices.visit.attend";

    private static final int MOST = 1_000;

    private final Records records;
    private final Visits visits;
    private final CurrentRequest request;
    private final Voices voices;
    private final Organisations organisations;
    private final Settings settings;
    private final Audit audit;
    private final Tidings tidings;
    private final Days days;

    protected Participants() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Participants(
            Records records,
            Visits visits,
            CurrentRequest request,
            Voices voices,
            Organisations organisations,
            Settings settings,
            Audit audit,
            Tidings tidings,
            Days days) {
        this.records = records;
        this.visits = visits;
        this.request = request;
        this.voices = voices;
        this.organisations = organisations;
        this.settings = settings;
        this.audit = audit;
        this.tidings = tidings;
        this.days = days;
    }

    /** All of a visit, in the order of their registration. */
    public List<Participant> of(Visit visit) {
        return records.list(Participant.class, "e.visitId = :visit", "", Map.of("visit", visit.id()));
    }

    /** Those who have a seat, in the order of their registration. */
    public List<Participant> travelling(Visit visit) {
        return of(visit).stream().filter(Participant::confirmed).toList();
    }

    /** The reader, and whom the reader has entered. */
    public List<Participant> mine(Visit visit) {
        return request.person()
                .map(person -> of(visit).stream()
                        .filter(one -> one.concerns(person.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The reader as a participant of the visit. */
    public Optional<Participant> myself(Visit visit) {
        return request.person().flatMap(person -> of(visit).stream()
                .filter(one -> one.personId() != null && one.personId() == person.id())
                .findFirst());
    }

    /** Whether the reader is this participant. */
    boolean isMyself(Participant participant) {
        return request.person()
                .map(Person::id)
                .filter(id -> id.equals(participant.personId()))
                .isPresent();
    }

    /** @throws NotFound if the visit has no such participant, or it is no business of the reader's */
    public Participant get(Visit visit, long id) {
        var participant = records.get(Participant.class, id);
        boolean mine = request.person()
                .map(person -> participant.concerns(person.id()))
                .orElse(false);
        if (participant.visitId() != visit.id() || !mine && !request.may(Visits.MANAGE)) {
            throw new NotFound("participant " + id + " of visit " + visit.id());
        }
        return participant;
    }

    public Seats seats(Visit visit) {
        return seats(visit, of(visit));
    }

    private Seats seats(Visit visit, List<Participant> all) {
        return new Seats(
                visit.seats(),
                visit.officialPercent(),
                !days.today().isAfter(visit.keptUntil()),
                confirmed(all, Side.OFFICIAL),
                confirmed(all, Side.ORGANISATION));
    }

    private static int confirmed(List<Participant> all, Side side) {
        return (int) all.stream()
                .filter(one -> one.confirmed() && one.side() == side)
                .count();
    }

    /** Whose seat the reader would take. */
    public Side side() {
        return voices.organisation() == null ? Side.OFFICIAL : Side.ORGANISATION;
    }

    /** Whether the reader may register somebody now. */
    public boolean mayRegister(Visit visit) {
        return request.may(REGISTER) && visits.stageOf(visit) == VisitStage.OPEN;
    }

    /**
     * Registers somebody: with a seat if one of their side is free, else on the waiting list.
     *
     * @throws Conflict if registration is over, or the person is registered already
     */
    @Transactional
    public Participant register(long visitId, RegistrationInput input) {
        var visit = visits.lock(visitId);
        if (!mayRegister(visit)) {
            throw new Conflict(Text.of("practices.conflict.registration"));
        }
        var person = request.requirePerson();
        var all = new ArrayList<>(of(visit));
        refuseTwice(all, input, person.id());
        var entry = entry(input);
        refuseTooMany(all, entry);
        var participant = new Participant(visit, input.myself() ? person.id() : null, person.id(), entry);
        keep(visit, all, participant);
        tidings.registered(visit, participant);
        return participant;
    }

    /** Enters somebody of a visit that is written down afterwards, for instance from a paper list. */
    @Transactional
    public Participant enter(long visitId, Long person, RegistrationInput input) {
        var visit = visits.lock(visitId);
        var participant = new Participant(visit, person, person, chosen(input));
        keep(visit, new ArrayList<>(of(visit)), participant);
        return participant;
    }

    private void keep(Visit visit, List<Participant> all, Participant participant) {
        if (all.size() >= MOST) {
            throw new Conflict(Text.of("practices.conflict.full", MOST));
        }
        records.add(participant);
        records.flush();
        all.add(participant);
        moveUp(visit, all).stream()
                .filter(moved -> moved != participant)
                .forEach(moved -> tidings.registered(visit, moved));
        audit.record("practices.registration.added", Visits.subject(visit), Map.of());
    }

    /**
     * Changes a visit; tells people of another date or place, and where it has more seats for somebody now, those who wait
     * get them.
     */
    @Transactional
    public Visit change(long visitId, VisitInput input) {
        var before = visits.lock(visitId).whereAndWhen();
        var visit = visits.change(visitId, input);
        if (TO_COME.contains(visits.stageOf(visit)) && !before.equals(visit.whereAndWhen())) {
            visits.moved(visit);
            of(visit).forEach(one -> tidings.moved(visit, one));
        }
        moveUp(visit);
        return visit;
    }

    /** Gives all seats that are free to those who wait: since today, for instance, no share is kept any more. */
    @Transactional
    public void moveUpAll() {
        records.list(Visit.class, "e.published = true and e.startsOn > :today", "", Map.of("today", days.today()))
                .forEach(visit -> moveUp(visits.lock(visit.id())));
    }

    /** Gives free seats of a visit to come to those who wait, the longest waiting first, and tells them. */
    private void moveUp(Visit visit) {
        if (!isToCome(visit)) {
            return;
        }
        var moved = moveUp(visit, of(visit));
        if (!moved.isEmpty()) {
            moved.forEach(one -> tidings.registered(visit, one));
            audit.record("practices.registration.moved", Visits.subject(visit), Map.of("people", moved.size()));
        }
    }

    private boolean isToCome(Visit visit) {
        var stage = visits.stageOf(visit);
        return stage == VisitStage.OPEN || stage == VisitStage.CLOSED;
    }

    private List<Participant> moveUp(Visit visit, List<Participant> all) {
        var moved = new ArrayList<Participant>();
        for (var waiting : all.stream().filter(one -> !one.confirmed()).toList()) {
            if (seats(visit, all).free(waiting.side()) > 0) {
                waiting.confirm(Groups.next(visit.groups(), placed(all), waiting.side()));
                moved.add(waiting);
            }
        }
        return moved;
    }

    private static List<Groups.Placed> placed(List<Participant> all) {
        return all.stream()
                .filter(one -> one.confirmed() && one.group() != null)
                .map(one -> new Groups.Placed(one.group(), one.side()))
                .toList();
    }

    /** Takes somebody off the list before the visit begins; the next one who waits gets the seat. */
    @Transactional
    public void withdraw(long visitId, long id) {
        var visit = visits.lock(visitId);
        var participant = get(visit, id);
        if (!days.today().isBefore(visit.startsOn())) {
            throw new Conflict(Text.of("practices.conflict.begun"));
        }
        remove(visit, participant);
    }

    /** Takes somebody who is forgotten off a visit to come, so that the seat is another's; else {@code false}. */
    boolean leave(Participant participant) {
        var visit = visits.lock(participant.visitId());
        boolean toCome = isToCome(visit);
        if (toCome) {
            remove(visit, participant);
        }
        return toCome;
    }

    private void remove(Visit visit, Participant participant) {
        records.list(Answer.class, "e.participantId = :participant", "", Map.of("participant", participant.id()))
                .forEach(records::remove);
        records.flush();
        records.remove(participant);
        records.flush();
        audit.record("practices.registration.withdrawn", Visits.subject(visit), Map.of());
        moveUp(visit);
    }

    /** Moves a participant to another group. */
    @Transactional
    public Participant place(long visitId, long id, PlaceInput input) {
        var visit = visits.lock(visitId);
        var participant = get(visit, id);
        if (input.group() > visit.groups() || !participant.confirmed()) {
            throw new InvalidInput("group", "practices.fault.group", visit.groups());
        }
        participant.moveTo(input.group());
        audit.record("practices.registration.placed", Visits.subject(visit), Map.of("group", input.group()));
        return participant;
    }

    /** Writes down who was there. */
    @Transactional
    public void attendance(long visitId, AttendanceInput input) {
        var visit = visits.lock(visitId);
        if (days.today().isBefore(visit.startsOn())) {
            throw new Conflict(Text.of("practices.conflict.notbegun"));
        }
        var present = input.present() == null ? List.<Long>of() : input.present();
        travelling(visit).forEach(one -> one.attended(present.contains(one.id())));
        visits.changed("practices.visit.attendance", visit);
    }

    /** Says that the visit does not take place, to all who were registered. */
    @Transactional
    public Visit cancel(long visitId, ReasonInput input) {
        var visit = visits.lock(visitId);
        if (visit.cancelledReason() != null || visits.stageOf(visit) == VisitStage.OVER) {
            throw new Conflict(Text.of("practices.conflict.over"));
        }
        visits.cancel(visit, input.reason());
        of(visit).forEach(one -> tidings.cancelled(visit, one));
        return visit;
    }

    private Participant.Entry entry(RegistrationInput input) {
        if (request.may(Visits.MANAGE) && input.side() != null) {
            return chosen(input);
        }
        var organisation = request.organisation();
        var represents = organisation.isPresent() ? organisation.get().name() : input.represents();
        return new Participant.Entry(
                side(), voices.organisation(), represents, input.name(), input.contact(), input.needs());
    }

    private Participant.Entry chosen(RegistrationInput input) {
        var side = input.side() == null ? Side.OFFICIAL : input.side();
        var organisation = input.organisation() == null
                ? null
                : organisations
                        .find(input.organisation())
                        .orElseThrow(() -> new InvalidInput("organisation", "practices.fault.organisation"));
        return new Participant.Entry(
                side,
                organisation == null ? null : organisation.id(),
                organisation == null ? input.represents() : organisation.name(),
                input.name(),
                input.contact(),
                input.needs());
    }

    private static void refuseTwice(List<Participant> all, RegistrationInput input, long person) {
        if (input.myself() && all.stream().anyMatch(one -> one.personId() != null && one.personId() == person)) {
            throw new Conflict(Text.of("practices.conflict.registered"));
        }
        if (all.stream().anyMatch(one -> one.concerns(person) && input.name().equalsIgnoreCase(one.name()))) {
            throw new InvalidInput("name", "practices.fault.name.twice");
        }
    }

    /** An organisation does not take all seats; whoever keeps the list may let it. */
    private void refuseTooMany(List<Participant> all, Participant.Entry entry) {
        long most = settings.get("practices", VisitSettings.PEOPLE_PER_ORGANISATION);
        long entered = all.stream()
                .filter(one ->
                        entry.organisation() != null && entry.organisation().equals(one.organisationId()))
                .count();
        if (entered >= most && !request.may(Visits.MANAGE)) {
            throw new InvalidInput("name", "practices.fault.organisation.most", most);
        }
    }
}
