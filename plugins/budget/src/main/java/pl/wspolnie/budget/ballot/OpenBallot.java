package pl.wspolnie.budget.ballot;

import java.util.List;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/**
 * One's own ballot, opened with its receipt.
 *
 * @param pool where it lies
 * @param choices what stands on it, by the proposals' numbers
 * @param sealed whether the box has been sealed, so that the ballot is counted as it is
 */
public record OpenBallot(Pool pool, List<Choice> choices, boolean sealed) {

    /** One choice; 1 point in a vote by approval. */
    public record Choice(Proposal proposal, int points) {}
}
