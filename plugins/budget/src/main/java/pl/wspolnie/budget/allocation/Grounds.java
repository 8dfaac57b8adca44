package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;

/** What decided for a funded project. */
public sealed interface Grounds {

    /** It was funded before the count. */
    record Beforehand() implements Grounds {}

    /**
     * It was next by votes, and it fitted.
     *
     * @param place its place by votes, from 1
     * @param available the money there was when its turn came
     */
    record Votes(int place, BigDecimal available) implements Grounds {}

    /**
     * It was next by votes per cost, and it fitted.
     *
     * @param perUnit points per currency unit; for a project that costs nothing, the points
     */
    record VotesPerCost(int place, Fraction perUnit, BigDecimal available) implements Grounds {}

    /**
     * Its supporters bought it.
     *
     * @param effectiveVotes cost / price of a vote: its votes, less what is lost where supporters cannot pay in full;
     *                       with utility by cost the highest of its round
     * @param pricePerVote what a supporter pays for one point, with approvals for the project; with utility by number
     *                     the lowest of its round
     * @param payingInFull supporters who paid that price
     * @param payingTheirRest supporters who had less left and paid all of it
     * @param withoutMoney supporters who had nothing left
     * @param paid what all supporters paid together: the cost
     * @param leftWithSupporters what they had left afterwards
     */
    record Shares(
            Fraction effectiveVotes,
            Fraction pricePerVote,
            int payingInFull,
            int payingTheirRest,
            int withoutMoney,
            Fraction paid,
            Fraction leftWithSupporters)
            implements Grounds {}

    /**
     * Its supporters bought it, though what they paid may not cover it.
     *
     * @param pricePerVote what a supporter paid for one point, or less if that was all
     * @param paid what all supporters paid together
     * @param uncovered the rest of the cost
     */
    record Overspent(BigDecimal pricePerVote, BigDecimal paid, BigDecimal uncovered) implements Grounds {}

    /**
     * Sharing it out burdened its supporters least.
     *
     * @param load what each supporter carries afterwards
     */
    record Load(Fraction load) implements Grounds {}
}
