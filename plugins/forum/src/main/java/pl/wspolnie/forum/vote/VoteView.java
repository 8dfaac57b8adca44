package pl.wspolnie.forum.vote;

import java.time.Instant;
import java.util.List;
import pl.wspolnie.forum.body.Electorate;

/** A vote for programs; how it stands is in it when it is closed, and not before. */
public record VoteView(
        long id,
        long meeting,
        Long item,
        String question,
        String description,
        Shape shape,
        List<String> options,
        boolean secret,
        Manner manner,
        Electorate electorate,
        Majority majority,
        VoteStatus status,
        Instant openedAt,
        Instant closedAt,
        Integer quorum,
        Integer present,
        List<Integer> counts,
        Outcome outcome,
        Integer winner,
        List<Named> ballots,
        String boxHash,
        boolean invented,
        long rowVersion) {

    /** A vote given by name. */
    public record Named(String voter, int choice) {}

    static VoteView of(Vote vote, Count count, List<OpenBallot> named) {
        return new VoteView(
                vote.id(),
                vote.meeting().id(),
                vote.itemId(),
                vote.question(),
                vote.description(),
                vote.shape(),
                vote.options(),
                vote.secret(),
                vote.manner(),
                vote.electorate(),
                vote.majority(),
                vote.status(),
                vote.openedAt(),
                vote.closedAt(),
                vote.quorumNeeded(),
                vote.present(),
                count == null ? null : count.votes(),
                vote.outcome(),
                vote.winner(),
                named.stream()
                        .map(ballot -> new Named(ballot.label(), ballot.choice()))
                        .toList(),
                vote.boxHash(),
                vote.invented(),
                vote.rowVersion());
    }
}
