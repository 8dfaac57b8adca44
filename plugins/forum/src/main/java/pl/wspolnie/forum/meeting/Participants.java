package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Member;

/**
 * Who is invited to meetings, signs up, and is there. Seats are counted while the meeting's row is locked, so that the
 * last one is given once; its audit entries name nobody.
 */
@ApplicationScoped
public class Participants {

    private final Records records;
    private final CurrentRequest request;
    private final Invitations invitations;
    private final Audit audit;

    protected Participants() {
        this(null, null, null, null);
    }

    @Inject
    public Participants(Records records, CurrentRequest request, Invitations invitations, Audit audit) {
        this.records = records;
        this.request = request;
        this.invitations = invitations;
        this.audit = audit;
    }

    /** All of a meeting, in the order in which they were invited or signed up. */
    public Attendance of(Meeting meeting) {
        return new Attendance(list(meeting));
    }

    private List<Participant> list(Meeting meeting) {
        return records.list(Participant.class, "e.meeting = :meeting", "e.turn", Map.of("meeting", meeting));
    }

    /** How the person who asks stands to the meeting. */
    public Optional<Participant> ofReader(Meeting meeting) {
        return request.person().flatMap(person -> of(meeting).participants().stream()
                .filter(participant -> Long.valueOf(person.id()).equals(participant.personId()))
                .findFirst());
    }

    /** Whether the person who asks is logged in, so that name and address need not be asked. */
    public boolean isKnown() {
        return request.person().isPresent();
    }

    /** @throws NotFound if nobody signed up with this key */
    public Participant withKey(String key) {
        return records.list(Participant.class, "e.keyHash = :hash", "", Map.of("hash", Keys.hash(key))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("a participant with that key"));
    }

    /** @throws NotFound if the meeting has no such participant */
    public Participant get(long meeting, long id) {
        var participant = records.get(Participant.class, id);
        if (participant.meeting().id() != meeting) {
            throw new NotFound("participant " + id + " of meeting " + meeting);
        }
        return participant;
    }

    /** Invites the members who are not yet; they have seats of their own. */
    @Transactional
    public void invite(Meeting meeting, List<Member> members) {
        var known = list(meeting).stream().map(Participant::memberId).toList();
        for (var member : members) {
            if (!known.contains(member.id())) {
                invitations.invite(add(meeting, Who.member(member), Standing.INVITED, null));
            }
        }
    }

    /**
     * Gives a seat, or the next place among those who wait.
     *
     * @param key by which one without an account comes back, or {@code null}
     * @throws Conflict if nobody may sign up now, or this one has
     */
    @Transactional
    public Participant register(long meetingId, Who who, String key, Instant now) {
        var meeting = records.lock(Meeting.class, meetingId);
        if (!meeting.takesRegistrations(now)) {
            throw new Conflict(Text.of("forum.conflict.registration.closed"));
        }
        var known = list(meeting).stream().filter(other -> isSame(other, who)).findFirst();
        if (known.isPresent()) {
            return accepted(known.get());
        }
        var room = of(meeting).seating(meeting.seats()).hasRoom();
        var participant = add(meeting, who, room ? Standing.REGISTERED : Standing.WAITING, key);
        audit.record("forum.participant.registered", meeting.subject(), Map.of());
        invitations.confirm(participant, key);
        return participant;
    }

    /** A member signs up by the form that is for everybody: the seat is there, and only the answer was missing. */
    private Participant accepted(Participant known) {
        if (known.memberId() == null || known.standing() == Standing.REGISTERED) {
            throw new Conflict(Text.of("forum.conflict.registered"));
        }
        known.stand(Standing.REGISTERED);
        audit.record("forum.participant.answered", known.meeting().subject(), Map.of());
        return known;
    }

    /** Enters somebody by hand; also above the number of seats, since an officer sees the room. */
    @Transactional
    public Participant enter(long meetingId, Who who, boolean present) {
        var meeting = records.lock(Meeting.class, meetingId);
        refuseOver(meeting);
        var participant = add(meeting, who, present ? Standing.WALKED_IN : Standing.REGISTERED, null);
        if (present) {
            participant.arrive(false);
        }
        audit.record("forum.participant.entered", meeting.subject(), Map.of());
        return participant;
    }

    private Participant add(Meeting meeting, Who who, Standing standing, String key) {
        int turn = list(meeting).stream().mapToInt(Participant::turn).max().orElse(0) + 1;
        var participant = new Participant(meeting, who, standing, turn, key == null ? null : Keys.hash(key));
        if (meeting.invented()) {
            participant.markInvented();
        }
        records.add(participant);
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.registered"), twice);
        }
        return participant;
    }

    /** A member answers the invitation. */
    @Transactional
    public Participant answer(long meetingId, boolean comes) {
        var meeting = records.lock(Meeting.class, meetingId);
        refuseOver(meeting);
        var mine = ofReader(meeting)
                .filter(participant -> participant.memberId() != null)
                .orElseThrow(() -> new NotFound("an invitation to meeting " + meetingId));
        mine.stand(comes ? Standing.REGISTERED : Standing.EXCUSED);
        audit.record("forum.participant.answered", meeting.subject(), Map.of());
        return mine;
    }

    /** The person who asks gives up the seat; whoever waits first moves up and is told. */
    @Transactional
    public void withdraw(long meetingId) {
        var meeting = records.lock(Meeting.class, meetingId);
        var mine = ofReader(meeting).orElseThrow(() -> new NotFound("a seat at meeting " + meetingId));
        if (mine.memberId() != null) {
            answer(meetingId, false);
        } else {
            remove(meeting, mine);
        }
    }

    /** As {@link #withdraw(long)}, of who has the key. */
    @Transactional
    public Meeting withdraw(String key) {
        var participant = withKey(key);
        var meeting = records.lock(Meeting.class, participant.meeting().id());
        remove(meeting, participant);
        return meeting;
    }

    /** An officer takes somebody off the list. */
    @Transactional
    public void remove(long meetingId, long id) {
        var participant = get(meetingId, id);
        var meeting = records.lock(Meeting.class, meetingId);
        remove(meeting, participant);
    }

    private void remove(Meeting meeting, Participant participant) {
        refuseOver(meeting);
        if (participant.present()) {
            throw new Conflict(Text.of("forum.conflict.present"));
        }
        records.remove(participant);
        records.flush();
        audit.record("forum.participant.withdrawn", meeting.subject(), Map.of());
        moveUp(meeting);
    }

    /** Gives free seats to those who wait longest. */
    @Transactional
    public void moveUp(Meeting meeting) {
        var attendance = of(meeting);
        for (var next : attendance.seating(meeting.seats()).movingUp(attendance.with(Standing.WAITING))) {
            next.stand(Standing.REGISTERED);
            invitations.moveUp(next);
        }
    }

    /** Ticks who is there; who has checked in since the list was seen stays. */
    @Transactional
    public void tick(long meetingId, AttendanceInput input) {
        var meeting = records.lock(Meeting.class, meetingId);
        if (meeting.status() == MeetingStatus.CANCELLED || meeting.status() == MeetingStatus.DRAFT) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        var listed = list(meeting);
        listed.stream()
                .filter(participant -> input.decidesOn(participant.id()))
                .forEach(participant -> participant.tick(input.isThere(participant.id())));
        var present = listed.stream().filter(Participant::present).count();
        audit.record("forum.participant.ticked", meeting.subject(), Map.of("present", present));
    }

    /** Somebody has typed the right code. */
    @Transactional
    public void arrive(Meeting meeting, Who who) {
        var found = list(meeting).stream()
                .filter(participant -> isSame(participant, who))
                .findFirst()
                .orElseGet(() -> add(meeting, who, Standing.WALKED_IN, null));
        found.arrive(true);
        audit.record("forum.participant.arrived", meeting.subject(), Map.of());
    }

    private static boolean isSame(Participant participant, Who who) {
        return who.person() != null && who.person().equals(participant.personId())
                || who.email() != null && who.email().equalsIgnoreCase(participant.email());
    }

    private static void refuseOver(Meeting meeting) {
        if (!meeting.status().isOpen()) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
    }
}
