package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Homes;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.body.Warsaw;

/** The meetings of the municipality's bodies, and of those that partners share with it. */
@ApplicationScoped
public class Meetings {

    /** Who calls meetings, keeps the lists and writes the minutes. */
    public static final String MANAGE = "forum.meeting.manage";

    private final Records records;
    private final CurrentRequest request;
    private final Bodies bodies;
    private final Members members;
    private final Homes homes;
    private final Participants participants;
    private final Invitations invitations;
    private final Audit audit;
    private final Search search;
    private final Warsaw warsaw;

    protected Meetings() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Meetings(
            Records records,
            CurrentRequest request,
            Bodies bodies,
            Members members,
            Homes homes,
            Participants participants,
            Invitations invitations,
            Audit audit,
            Search search,
            Warsaw warsaw) {
        this.records = records;
        this.request = request;
        this.bodies = bodies;
        this.members = members;
        this.homes = homes;
        this.participants = participants;
        this.invitations = invitations;
        this.audit = audit;
        this.search = search;
        this.warsaw = warsaw;
    }

    /** Those that are called and not over, the next first. */
    public List<Meeting> upcoming() {
        return records.list(
                Meeting.class,
                "e.status = :announced and e.endsAt > :now",
                "e.startsAt",
                Map.of("announced", MeetingStatus.ANNOUNCED, "now", warsaw.now()));
    }

    /** What the reader may see of a body's meetings, the newest first. */
    public List<Meeting> of(Body body) {
        return records.list(Meeting.class, "e.body = :body", "e.startsAt desc", Map.of("body", body)).stream()
                .filter(this::isSeen)
                .toList();
    }

    /** All that everybody may see, the newest first. */
    public List<Meeting> open() {
        return records.list(
                Meeting.class, "e.status <> :draft", "e.startsAt desc", Map.of("draft", MeetingStatus.DRAFT));
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Meeting get(long id) {
        var meeting = records.get(Meeting.class, id);
        if (!isSeen(meeting)) {
            throw new NotFound("meeting " + id + " is not announced");
        }
        return meeting;
    }

    /** Whether the reader keeps this meeting. */
    public boolean keeps(Meeting meeting) {
        return request.may(MANAGE) && homes.isHere(meeting);
    }

    /** Whether the reader leads it: an officer, or who chairs the body or is its secretary. */
    public boolean leads(Meeting meeting) {
        return keeps(meeting) || homes.isHere(meeting) && members.readerLeads(meeting.body(), meeting.day());
    }

    private boolean isSeen(Meeting meeting) {
        return meeting.status() != MeetingStatus.DRAFT || keeps(meeting);
    }

    /** A meeting of this municipality, locked until the transaction ends. */
    public Meeting lock(long id) {
        return records.lock(Meeting.class, id);
    }

    /** The agenda in its order. */
    public List<AgendaItem> items(Meeting meeting) {
        return records.list(AgendaItem.class, "e.meeting = :meeting", "e.position", Map.of("meeting", meeting));
    }

    /** @throws InvalidInput if it does not hold together as a whole */
    @Transactional
    public Meeting add(long bodyId, MeetingInput input) {
        var body = records.lock(Body.class, bodyId);
        InvalidInput.ifAny(MeetingChecks.faults(input));
        var meeting = new Meeting(body, input);
        records.add(meeting);
        flush("forum.conflict.meeting");
        changeItems(meeting, List.of(), input);
        audit.record("forum.meeting.added", meeting.subject(), Map.of("title", meeting.title()));
        return meeting;
    }

    /**
     * Changes a meeting; those who come are told if time or place change, and who waits moves up if there are more seats.
     *
     * @throws Conflict if another officer has changed it meanwhile
     */
    @Transactional
    public Meeting change(long id, MeetingInput input) {
        var meeting = lock(id);
        if (input.rowVersion() == null || input.rowVersion() != meeting.rowVersion()) {
            throw new Conflict(Text.of("forum.conflict.stale"));
        }
        InvalidInput.ifAny(MeetingChecks.faults(input));
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        refuseFewer(meeting, input);
        var before = whenAndWhere(meeting);
        meeting.change(input);
        changeItems(meeting, items(meeting), input);
        flush("forum.conflict.meeting");
        audit.record("forum.meeting.changed", meeting.subject(), Map.of("title", meeting.title()));
        search.changed(MeetingSearch.KIND, id);
        if (meeting.status() == MeetingStatus.ANNOUNCED) {
            participants.moveUp(meeting);
            if (!before.equals(whenAndWhere(meeting))) {
                tellOfChange(meeting);
            }
        }
        return meeting;
    }

    private void tellOfChange(Meeting meeting) {
        long version = meeting.rowVersion();
        participants.of(meeting).participants().forEach(participant -> invitations.change(participant, version));
        invitations.tellFollowers(meeting, "changed", "changed/" + version);
    }

    private static List<Object> whenAndWhere(Meeting meeting) {
        return List.of(
                meeting.startsAt(),
                meeting.endsAt(),
                Objects.toString(meeting.place()),
                Objects.toString(meeting.onlineLink()));
    }

    private void refuseFewer(Meeting meeting, MeetingInput input) {
        int taken = participants.of(meeting).seating(null).taken();
        if (input.seats() != null && input.seats() < taken) {
            throw new InvalidInput("seats", "forum.fault.seats", taken);
        }
    }

    private void changeItems(Meeting meeting, List<AgendaItem> before, MeetingInput input) {
        var given = input.givenItems();
        for (var item : before) {
            if (given.stream().noneMatch(row -> item.id().equals(row.id()))) {
                records.remove(item);
            }
        }
        int position = 1;
        for (var row : given) {
            var known =
                    before.stream().filter(item -> item.id().equals(row.id())).findFirst();
            if (known.isPresent()) {
                known.get().change(position, row);
            } else {
                records.add(new AgendaItem(meeting, position, row));
            }
            position++;
        }
    }

    /** Calls it: everybody sees it, and the members who are in office that day are invited. */
    @Transactional
    public Meeting announce(long id) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.DRAFT) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        meeting.announce(warsaw.now());
        audit.record("forum.meeting.announced", meeting.subject(), Map.of("title", meeting.title()));
        search.changed(MeetingSearch.KIND, id);
        participants.invite(meeting, members.of(meeting.body(), meeting.day()));
        invitations.announce(meeting);
        return meeting;
    }

    /** Invites members who came into office since it was called. */
    @Transactional
    public void inviteNew(long id) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.ANNOUNCED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        participants.invite(meeting, members.of(meeting.body(), meeting.day()));
        audit.record("forum.meeting.invited", meeting.subject(), Map.of());
    }

    /** Calls it off; all who would have come are told why. */
    @Transactional
    public Meeting cancel(long id, CancelInput input) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.ANNOUNCED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        meeting.cancel(input.reason());
        audit.record("forum.meeting.cancelled", meeting.subject(), Map.of("title", meeting.title()));
        search.changed(MeetingSearch.KIND, id);
        participants.of(meeting).participants().forEach(invitations::cancel);
        invitations.tellFollowers(meeting, "cancelled", "cancelled");
        return meeting;
    }

    /** It took place, and has the next number of its body. */
    @Transactional
    public Meeting hold(long id) {
        var body =
                records.lock(Body.class, records.get(Meeting.class, id).body().id());
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.ANNOUNCED || warsaw.now().isBefore(meeting.startsAt())) {
            throw new Conflict(Text.of("forum.conflict.early"));
        }
        meeting.hold(nextNumber(body));
        audit.record("forum.meeting.held", meeting.subject(), Map.of("number", meeting.fullNumber()));
        search.changed(MeetingSearch.KIND, id);
        return meeting;
    }

    private int nextNumber(Body body) {
        return 1
                + records
                        .list(Meeting.class, "e.body = :body and e.number is not null", "", Map.of("body", body))
                        .stream()
                        .mapToInt(Meeting::number)
                        .max()
                        .orElse(body.meetingsBefore());
    }

    /** Throws away a draft. */
    @Transactional
    public void discard(long id) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.DRAFT) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        items(meeting).forEach(records::remove);
        records.flush();
        records.remove(meeting);
        audit.record("forum.meeting.discarded", meeting.subject(), Map.of("title", meeting.title()));
    }

    /** Lets those who are there be counted by a code, or with {@code false} no longer. */
    @Transactional
    public Meeting checkIn(long id, boolean open) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.ANNOUNCED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        meeting.checkInWith(open ? Keys.code() : null);
        audit.record(open ? "forum.checkin.opened" : "forum.checkin.closed", meeting.subject(), Map.of());
        return meeting;
    }

    /** Says where the recording is, and where in it each item of the agenda begins. */
    @Transactional
    public Meeting record(long id, RecordingInput input) {
        var meeting = lock(id);
        if (meeting.status() != MeetingStatus.HELD) {
            throw new Conflict(Text.of("forum.conflict.early"));
        }
        if (input.link() != null && !Recording.isAddress(input.link())) {
            throw new InvalidInput("link", "forum.fault.link");
        }
        meeting.record(input.link());
        var items = items(meeting);
        for (var chapter : input.chapters() == null ? List.<RecordingInput.Chapter>of() : input.chapters()) {
            items.stream()
                    .filter(item -> item.id().equals(chapter.item()))
                    .forEach(item -> item.recordedAt(Hours.seconds(chapter.at()).orElse(null)));
        }
        audit.record("forum.meeting.recorded", meeting.subject(), Map.of());
        return meeting;
    }

    private void flush(String conflict) {
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of(conflict), twice);
        }
    }

    /** The body of a meeting to be called by this municipality. */
    public Body ownBody(long id) {
        var body = bodies.get(id);
        if (!homes.isHere(body)) {
            throw new NotFound("body " + id + " is a partner's");
        }
        return body;
    }
}
