package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.List;

/** What stood against a project that is not funded. */
public sealed interface Cause {

    /** Nobody voted for it. */
    record NoSupport() implements Cause {}

    /** The regulation or a decision took it out before the count. */
    record Barred() implements Cause {}

    /** It had fewer votes than the regulation asks for. */
    record TooFewVotes(BigDecimal minimum) implements Cause {}

    /** Too few residents voted for any project to be funded. */
    record LowTurnout(int ballots, int minimum) implements Cause {}

    /** It costs more than all the money there was. */
    record TooDear(BigDecimal budget) implements Cause {}

    /** Another project won with which it cannot stand together. */
    record Conflict(Project winner) implements Cause {}

    /**
     * When its turn came, there was not enough left.
     *
     * @param place its place in the order, from 1
     */
    record DoesNotFit(int place, BigDecimal available) implements Cause {}

    /** The count ended before its turn, at a project that did not fit. */
    record Stopped(int place, Project at) implements Cause {}

    /**
     * Its supporters had spent their money on other projects.
     *
     * @param endowed what they had together at the start
     * @param spent what of it went where; with {@code left} it adds up to {@code endowed}
     * @param left what they had left at the end
     * @param missing what was missing for the cost
     * @param support the largest part of the cost that they could ever have carried at a winner's price: at most 1, and
     *                1 only if it lost a tie
     */
    record SupportersSpent(Fraction endowed, List<Spent> spent, Fraction left, Fraction missing, double support)
            implements Cause {

        public SupportersSpent {
            spent = List.copyOf(spent);
        }
    }

    /** What supporters of one project paid for another. */
    record Spent(Project on, Fraction amount) {}

    /** The count ended when a project with as small a load no longer fitted. */
    record Outrun(Fraction load, BigDecimal available) implements Cause {}

    /** Others were bought before it, and what is left of the budget does not cover it. */
    record NoRoom(BigDecimal available) implements Cause {}

    /** Its supporters had spent all they had. */
    record OutOfMoney() implements Cause {}
}
