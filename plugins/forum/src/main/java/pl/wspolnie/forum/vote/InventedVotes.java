package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.forum.meeting.Meeting;

/** Votes for the demonstration, marked as invented, of those who are there. */
@ApplicationScoped
public class InventedVotes {

    /** Nobody has this key. */
    private static final long NOBODY = 0;

    private static final Duration INTO_THE_MEETING = Duration.ofMinutes(40);
    private static final Duration LASTS = Duration.ofMinutes(3);

    private final Records records;
    private final Electors electors;
    private final Ballots ballots;

    protected InventedVotes() {
        this(null, null, null);
    }

    @Inject
    public InventedVotes(Records records, Electors electors, Ballots ballots) {
        this.records = records;
        this.electors = electors;
        this.ballots = ballots;
    }

    /** A vote that waits for the meeting. */
    @Transactional
    public Vote prepared(Meeting meeting, VoteInput input) {
        var vote = new Vote(meeting, input);
        vote.markInvented();
        records.add(vote);
        records.flush();
        return vote;
    }

    /** A vote that goes on; the first so many have voted. */
    @Transactional
    public Vote open(Meeting meeting, VoteInput input, int voted) {
        var vote = prepared(meeting, input);
        var present = electors.present(vote);
        int needed = meeting.body().quorum().needed(electors.statutory(vote));
        vote.open(meeting.startsAt().plus(INTO_THE_MEETING), needed, present.size(), present.size());
        meeting.showVotes();
        put(vote, present.subList(0, Math.min(voted, present.size())), 0);
        return vote;
    }

    /** A vote that is counted; the answers are given in turn. */
    @Transactional
    public Vote closed(Meeting meeting, VoteInput input, int... answers) {
        var vote = open(meeting, input, 0);
        put(vote, electors.present(vote), answers);
        var count = ballots.count(vote);
        vote.close(vote.openedAt().plus(LASTS), count, ballots.seal(vote));
        ballots.keep(vote, count);
        return vote;
    }

    private void put(Vote vote, List<Elector> electorate, int... answers) {
        int turn = 0;
        for (var elector : electorate) {
            var person = elector.person() == null && vote.secret() ? Long.valueOf(NOBODY) : elector.person();
            ballots.put(vote, new Elector(elector.key(), elector.label(), person), answers[turn++ % answers.length]);
        }
    }
}
