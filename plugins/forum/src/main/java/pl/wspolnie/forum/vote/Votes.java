package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.MeetingStatus;
import pl.wspolnie.forum.meeting.Meetings;

/** The votes of meetings. While one is open, nothing here tells anybody how it stands. */
@ApplicationScoped
public class Votes {

    /** Who opens and closes votes, if the person leads the meeting. */
    public static final String HOLD = "forum.vote.hold";

    /** Who votes, if the person has a vote there. */
    public static final String CAST = "forum.vote.cast";

    /** A vote that one may take part in has begun. */
    public static final NotificationKind OPENED = new NotificationKind("forum.vote");

    private final Records records;
    private final Meetings meetings;
    private final Electors electors;
    private final Ballots ballots;
    private final Notifications notifications;
    private final Audit audit;
    private final Warsaw warsaw;

    protected Votes() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Votes(
            Records records,
            Meetings meetings,
            Electors electors,
            Ballots ballots,
            Notifications notifications,
            Audit audit,
            Warsaw warsaw) {
        this.records = records;
        this.meetings = meetings;
        this.electors = electors;
        this.ballots = ballots;
        this.notifications = notifications;
        this.audit = audit;
        this.warsaw = warsaw;
    }

    /** What the reader may see of a meeting's votes, in the order in which they were prepared. */
    public List<Vote> of(Meeting meeting) {
        boolean leads = meetings.leads(meeting);
        return records.list(Vote.class, "e.meeting = :meeting", "e.id", Map.of("meeting", meeting)).stream()
                .filter(vote -> leads || vote.status() != VoteStatus.PREPARED)
                .toList();
    }

    /** Those that are counted. */
    public List<Vote> closed(Meeting meeting) {
        return records.list(
                Vote.class,
                "e.meeting = :meeting and e.status = :closed",
                "e.id",
                Map.of("meeting", meeting, "closed", VoteStatus.CLOSED));
    }

    /** Those that go on now, in all meetings that the reader sees. */
    public List<Vote> open() {
        return records.list(Vote.class, "e.status = :open", "e.id", Map.of("open", VoteStatus.OPEN));
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Vote get(long id) {
        var vote = records.get(Vote.class, id);
        meetings.get(vote.meeting().id());
        if (vote.status() == VoteStatus.PREPARED && !meetings.leads(vote.meeting())) {
            throw new NotFound("vote " + id + " is only prepared");
        }
        return vote;
    }

    /** @throws Conflict if the same question is there already */
    @Transactional
    public Vote add(long meetingId, VoteInput input) {
        var meeting = meetings.lock(meetingId);
        requireLead(meeting);
        refuseCancelled(meeting);
        check(meeting, input);
        var vote = new Vote(meeting, input);
        if (meeting.invented()) {
            vote.markInvented();
        }
        records.add(vote);
        flush();
        audit.record("forum.vote.prepared", vote.subject(), Map.of("question", vote.question()));
        return vote;
    }

    @Transactional
    public Vote change(long id, VoteInput input) {
        var vote = lock(id, VoteStatus.PREPARED);
        if (input.rowVersion() == null || input.rowVersion() != vote.rowVersion()) {
            throw new Conflict(Text.of("forum.conflict.stale"));
        }
        check(vote.meeting(), input);
        vote.change(input);
        flush();
        audit.record("forum.vote.changed", vote.subject(), Map.of("question", vote.question()));
        return vote;
    }

    @Transactional
    public void discard(long id) {
        var vote = lock(id, VoteStatus.PREPARED);
        records.remove(vote);
        audit.record("forum.vote.discarded", vote.subject(), Map.of("question", vote.question()));
    }

    /**
     * Lets those who are there vote.
     *
     * @throws Conflict if the meeting has not begun or too few are there
     */
    @Transactional
    public Vote open(long id) {
        var vote = lock(id, VoteStatus.PREPARED);
        var meeting = meetings.lock(vote.meeting().id());
        refuseCancelled(meeting);
        if (warsaw.now().isBefore(meeting.startsAt())) {
            throw new Conflict(Text.of("forum.conflict.vote.early"));
        }
        int present = electors.present(vote).size();
        int needed = meeting.body().quorum().needed(electors.statutory(vote));
        if (present == 0 || present < needed) {
            throw new Conflict(Text.of("forum.conflict.quorum", present, Math.max(1, needed)));
        }
        vote.open(warsaw.now(), needed, present, present);
        meeting.showVotes();
        audit.record("forum.vote.opened", vote.subject(), Map.of("present", present, "quorum", needed));
        if (vote.manner() == Manner.ELECTRONIC) {
            tell(vote);
        }
        return vote;
    }

    private void tell(Vote vote) {
        electors.casters(vote)
                .forEach(person -> notifications.tell(
                        person,
                        OPENED,
                        vote.subject() + "/opened",
                        Text.of("forum.mail.vote", vote.question()),
                        Text.of("forum.mail.vote.text", vote.meeting().title(), vote.question()),
                        vote.path()));
    }

    /**
     * Gives the reader's vote, or that of the organisation that the reader acts for.
     *
     * @throws Conflict if it was given already, or the vote is not open
     * @throws Forbidden if the reader has no vote in it
     */
    @Transactional
    public void cast(long id, BallotInput input) {
        var vote = records.lock(Vote.class, id);
        if (vote.status() != VoteStatus.OPEN || vote.manner() != Manner.ELECTRONIC) {
            throw new Conflict(Text.of("forum.conflict.vote.closed"));
        }
        if (input.choice() >= vote.answers()) {
            throw new InvalidInput("choice", "forum.fault.choice");
        }
        var elector = electors.ofReader(vote).orElseThrow(() -> new Forbidden("no vote in vote " + id));
        ballots.put(vote, elector, input.choice());
    }

    /** Ends an electronic vote and counts it. */
    @Transactional
    public Vote close(long id) {
        var vote = lock(id, VoteStatus.OPEN);
        if (vote.manner() != Manner.ELECTRONIC) {
            throw new Conflict(Text.of("forum.conflict.vote.room"));
        }
        return closed(vote, ballots.count(vote));
    }

    /**
     * Ends a vote of the room with what was counted there.
     *
     * @throws InvalidInput if more have voted than were there, or somebody who has no vote
     */
    @Transactional
    public Vote enter(long id, RoomInput input) {
        var vote = lock(id, VoteStatus.OPEN);
        if (vote.manner() != Manner.ROOM) {
            throw new Conflict(Text.of("forum.conflict.vote.closed"));
        }
        return vote.secret() ? enterCounts(vote, input) : enterNames(vote, input);
    }

    private Vote enterCounts(Vote vote, RoomInput input) {
        var count = new Count(input.givenCounts());
        if (count.votes().size() != vote.answers()) {
            throw new InvalidInput("counts[0].votes", "forum.fault.counts");
        }
        if (count.cast() > vote.present()) {
            throw new InvalidInput("counts[0].votes", "forum.fault.counts.many", count.cast(), vote.present());
        }
        return closed(vote, count);
    }

    private Vote enterNames(Vote vote, RoomInput input) {
        var present = electors.present(vote);
        var seen = new HashSet<String>();
        for (var ballot : input.givenBallots()) {
            var elector = present.stream()
                    .filter(candidate -> candidate.key().equals(ballot.voter()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("ballots[0].choice", "forum.fault.voter"));
            if (!seen.add(elector.key()) || ballot.choice() >= vote.answers()) {
                throw new InvalidInput("ballots[0].choice", "forum.fault.choice");
            }
            ballots.put(vote, elector, ballot.choice());
        }
        return closed(vote, ballots.count(vote));
    }

    private Vote closed(Vote vote, Count count) {
        var hash = ballots.seal(vote);
        vote.close(warsaw.now(), count, hash);
        ballots.keep(vote, count);
        audit.record(
                "forum.vote.closed",
                vote.subject(),
                Map.of("votes", count.votes().toString(), "hash", hash == null ? "" : hash));
        return vote;
    }

    /** Breaks a vote off; its ballots are thrown away. */
    @Transactional
    public Vote annul(long id) {
        var vote = lock(id, VoteStatus.OPEN);
        ballots.empty(vote);
        vote.annul(warsaw.now());
        audit.record("forum.vote.annulled", vote.subject(), Map.of("question", vote.question()));
        return vote;
    }

    private Vote lock(long id, VoteStatus status) {
        var vote = records.lock(Vote.class, id);
        requireLead(vote.meeting());
        if (vote.status() != status) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
        return vote;
    }

    private void requireLead(Meeting meeting) {
        if (!meetings.leads(meeting)) {
            throw new Forbidden("meeting " + meeting.id() + " is led by others");
        }
    }

    private static void refuseCancelled(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new Conflict(Text.of("forum.conflict.status"));
        }
    }

    private void check(Meeting meeting, VoteInput input) {
        var faults = new ArrayList<Fault>();
        var options = input.givenChoices();
        if (input.shape() == Shape.OPTIONS && options.size() < 2) {
            faults.add(Fault.of("options", "forum.fault.options"));
        }
        if (new HashSet<>(options).size() < options.size() || options.size() > 50) {
            faults.add(Fault.of("options", "forum.fault.options.same"));
        }
        boolean known = input.item() == null
                || meetings.items(meeting).stream().anyMatch(item -> item.id().equals(input.item()));
        if (!known) {
            faults.add(Fault.of("item", "forum.fault.item"));
        }
        InvalidInput.ifAny(faults);
    }

    private void flush() {
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.vote"), twice);
        }
    }
}
