package pl.wspolnie.budget.ballot;

/**
 * Points for one proposal.
 *
 * @param proposal the key of the proposal
 * @param points {@code null} or 0 for none
 */
public record PointsInput(Long proposal, Integer points) {}
