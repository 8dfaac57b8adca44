package pl.wspolnie.budget.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.budget.allocation.VoteType;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/** Turns what was handed in into choices that the rules of the pool allow. */
final class BallotChecks {

    private BallotChecks() {}

    /** @throws InvalidInput if the ballot is empty, has too much on it, or names what is not on the ballot */
    static Choices choices(Pool pool, List<Proposal> onBallot, BallotInput input) {
        var given = input.given();
        if (given.isEmpty()) {
            throw new InvalidInput("choices", "budget.fault.ballot.empty");
        }
        var proposals = onBallot.stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        if (!proposals.keySet().containsAll(given.keySet())) {
            throw new InvalidInput("choices", "budget.fault.ballot.unknown");
        }
        if (pool.edition().ballotRules().voteType() == VoteType.CUMULATIVE) {
            checkPoints(pool, given);
        } else if (!input.approvesOnly()) {
            throw new InvalidInput("points", "budget.fault.ballot.points");
        }
        if (pool.choices() > 0 && given.size() > pool.choices()) {
            throw new InvalidInput("choices", "budget.fault.ballot.many", pool.choices(), given.size());
        }
        var points = new TreeMap<Integer, Integer>();
        given.forEach((proposal, value) -> points.put(proposals.get(proposal).number(), value));
        return new Choices(points);
    }

    private static void checkPoints(Pool pool, Map<Long, Integer> given) {
        if (given.values().stream().anyMatch(points -> points < 0 || points > pool.pointsEach())) {
            throw new InvalidInput("points", "budget.fault.ballot.each", pool.pointsEach());
        }
        long sum = given.values().stream().mapToLong(Integer::longValue).sum();
        if (sum > pool.points()) {
            throw new InvalidInput("points", "budget.fault.ballot.sum", pool.points(), sum);
        }
    }
}
