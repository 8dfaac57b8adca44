package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Member;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Invitations;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.MeetingStatus;
import pl.wspolnie.forum.meeting.Meetings;

/** The minutes of meetings. */
@ApplicationScoped
public class Protocols {

    /** Minutes of a body that one sits in are published. */
    public static final NotificationKind PUBLISHED = new NotificationKind("forum.minutes");

    private final Records records;
    private final Meetings meetings;
    private final Members members;
    private final Drafts drafts;
    private final Wording wording;
    private final Notifications notifications;
    private final Invitations invitations;
    private final Audit audit;
    private final Search search;
    private final Warsaw warsaw;

    protected Protocols() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Protocols(
            Records records,
            Meetings meetings,
            Members members,
            Drafts drafts,
            Wording wording,
            Notifications notifications,
            Invitations invitations,
            Audit audit,
            Search search,
            Warsaw warsaw) {
        this.records = records;
        this.meetings = meetings;
        this.members = members;
        this.drafts = drafts;
        this.wording = wording;
        this.notifications = notifications;
        this.invitations = invitations;
        this.audit = audit;
        this.search = search;
        this.warsaw = warsaw;
    }

    /** All that everybody may read, the newest first. */
    public List<Protocol> published() {
        return records.list(
                Protocol.class, "e.status <> :draft", "e.publishedAt desc", Map.of("draft", ProtocolStatus.DRAFT));
    }

    /** The minutes of a meeting, as far as the reader may see them. */
    public Optional<Protocol> find(Meeting meeting) {
        return records.list(Protocol.class, "e.meeting = :meeting", "", Map.of("meeting", meeting)).stream()
                .filter(protocol -> protocol.status() != ProtocolStatus.DRAFT || meetings.keeps(meeting))
                .findFirst();
    }

    /** @throws NotFound if there are none for the reader */
    public Protocol get(long meeting) {
        return find(meetings.get(meeting)).orElseThrow(() -> new NotFound("minutes of meeting " + meeting));
    }

    public List<ProtocolItem> items(Protocol protocol) {
        return records.list(ProtocolItem.class, "e.protocol = :protocol", "e.position", Map.of("protocol", protocol));
    }

    /** What was published and corrected, the first first. */
    public List<Revision> revisions(Protocol protocol) {
        return records.list(Revision.class, "e.protocol = :protocol", "e.number", Map.of("protocol", protocol));
    }

    /** Later meetings of the body that could have approved them. */
    public List<Meeting> approvers(Protocol protocol) {
        return records.list(
                Meeting.class,
                "e.body = :body and e.startsAt > :after and e.status = :held",
                "e.startsAt",
                Map.of(
                        "body",
                        protocol.meeting().body(),
                        "after",
                        protocol.meeting().startsAt(),
                        "held",
                        MeetingStatus.HELD));
    }

    /**
     * Drafts them from what is known of the meeting.
     *
     * @throws Conflict if it has not been held, or there are minutes already
     */
    @Transactional
    public Protocol draft(long meetingId) {
        var meeting = meetings.lock(meetingId);
        if (meeting.status() != MeetingStatus.HELD) {
            throw new Conflict(Text.of("forum.conflict.early"));
        }
        var input = drafts.of(meeting);
        var protocol = new Protocol(meeting, input);
        if (meeting.invented()) {
            protocol.markInvented();
        }
        records.add(protocol);
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.minutes"), twice);
        }
        addItems(protocol, 1, input.givenItems());
        audit.record("forum.minutes.drafted", protocol.subject(), Map.of("meeting", meetingId));
        return protocol;
    }

    private void addItems(Protocol protocol, int first, List<ProtocolItemInput> inputs) {
        int position = first;
        for (var input : inputs) {
            records.add(new ProtocolItem(protocol, position++, input));
        }
    }

    /** Changes them; what is published is corrected with a reason, and what stood there before is kept. */
    @Transactional
    public Protocol change(long meetingId, ProtocolInput input) {
        var protocol = lock(meetingId);
        if (input.rowVersion() == null || input.rowVersion() != protocol.rowVersion()) {
            throw new Conflict(Text.of("forum.conflict.stale"));
        }
        boolean published = protocol.status() != ProtocolStatus.DRAFT;
        if (published && input.reason() == null) {
            throw new InvalidInput("reason", "forum.fault.reason");
        }
        protocol.change(input);
        changeItems(protocol, input.givenItems());
        records.flush();
        if (published) {
            revise(protocol, input.reason());
        }
        audit.record(
                published ? "forum.minutes.corrected" : "forum.minutes.changed",
                protocol.subject(),
                Map.of("meeting", meetingId));
        search.changed(ProtocolSearch.KIND, protocol.id());
        return protocol;
    }

    private void changeItems(Protocol protocol, List<ProtocolItemInput> given) {
        var items = items(protocol);
        for (int i = 0; i < items.size(); i++) {
            if (i < given.size()) {
                items.get(i).change(given.get(i));
            } else {
                records.remove(items.get(i));
            }
        }
        if (given.size() > items.size()) {
            addItems(protocol, items.size() + 1, given.subList(items.size(), given.size()));
        }
    }

    private void revise(Protocol protocol, String reason) {
        int next = revisions(protocol).size() + 1;
        var revision = new Revision(protocol, next, wording.of(protocol, items(protocol)), reason);
        if (protocol.invented()) {
            revision.markInvented();
        }
        records.add(revision);
    }

    /** From now on everybody reads them; the members and those who follow the body are told. */
    @Transactional
    public Protocol publish(long meetingId) {
        var protocol = lock(meetingId);
        if (protocol.status() != ProtocolStatus.DRAFT) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        protocol.publish(warsaw.now());
        protocol.meeting().showMinutes();
        revise(protocol, null);
        audit.record("forum.minutes.published", protocol.subject(), Map.of("meeting", meetingId));
        search.changed(ProtocolSearch.KIND, protocol.id());
        tell(protocol);
        return protocol;
    }

    private void tell(Protocol protocol) {
        var meeting = protocol.meeting();
        var subject = Text.of("forum.mail.minutes", meeting.title());
        var body = Text.of(
                "forum.mail.minutes.text", meeting.title(), meeting.body().name());
        members.of(meeting.body(), warsaw.today()).stream()
                .map(Member::personId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> notifications.tell(
                        person, PUBLISHED, protocol.subject() + "/published", subject, body, protocol.path()));
        invitations.tellFollowers(meeting, "minutes", subject, body, protocol.path());
    }

    /** A later meeting has approved them. */
    @Transactional
    public Protocol approve(long meetingId, ApprovalInput input) {
        var protocol = lock(meetingId);
        if (protocol.status() != ProtocolStatus.PUBLISHED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        var later = approvers(protocol).stream()
                .filter(meeting -> meeting.id().equals(input.meeting()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("meeting", "forum.fault.approver"));
        protocol.approve(later);
        audit.record("forum.minutes.approved", protocol.subject(), Map.of("by", later.id()));
        return protocol;
    }

    private Protocol lock(long meetingId) {
        var meeting = meetings.lock(meetingId);
        var found = records.list(Protocol.class, "e.meeting = :meeting", "", Map.of("meeting", meeting)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("minutes of meeting " + meetingId));
        return records.lock(Protocol.class, found.id());
    }
}
