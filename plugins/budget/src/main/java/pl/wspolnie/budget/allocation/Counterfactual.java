package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Finds what would have been enough for a losing project by counting again with more votes or a lower cost. */
final class Counterfactual {

    private final AllocationRule rule;
    private final Race race;
    private final long points;

    /** @param rule with all that is to be held, such as the endowment, fixed */
    Counterfactual(AllocationRule rule, Race race) {
        this.rule = rule;
        this.race = race;
        this.points = highestScore(race.election.ballots());
    }

    private static long highestScore(Ballots ballots) {
        long highest = 1;
        for (int e = 0; e < ballots.entries() && !ballots.approvals(); e++) {
            highest = Math.max(highest, ballots.score(e));
        }
        return highest;
    }

    /** Without a better idea, begins with one vote, and with half the cost. */
    Needed needed(int c) {
        return needed(c, 1, whole(c) / 2);
    }

    private long whole(int c) {
        return race.project(c).cost().setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /**
     * @param votes where to look first for the number of votes; a good guess saves counts
     * @param discount where to look first for the cut in cost, in whole currency units
     */
    Needed needed(int c, long votes, long discount) {
        long most = Math.min(Integer.MAX_VALUE / 4, 4L * race.election.voters() + 1000);
        OptionalLong extra = least(votes, most, k -> wins(race.election.withVotes(c, (int) k, points), c));
        long whole = whole(c);
        OptionalLong cut =
                least(discount, whole, k -> wins(race.election.withCost(c, BigDecimal.valueOf(whole - k)), c));
        return new Needed(
                extra.isPresent() ? OptionalInt.of((int) extra.getAsLong()) : OptionalInt.empty(),
                cut.isPresent() ? Optional.of(BigDecimal.valueOf(whole - cut.getAsLong())) : Optional.empty());
    }

    private boolean wins(Election changed, int c) {
        return rule.allocate(changed, race.conditions)
                .winners()
                .contains(changed.projects().get(c));
    }

    /** The least number from 1 to most that passes, if passing numbers go on passing; searched outwards from a guess. */
    static OptionalLong least(long guess, long most, LongPredicate passes) {
        if (most < 1) {
            return OptionalLong.empty();
        }
        long high = Math.max(1, Math.min(guess, most));
        long low = high - 1;
        long step = 1;
        if (passes.test(high)) {
            while (low > 0 && passes.test(low)) {
                high = low;
                low = Math.max(0, low - step);
                step *= 2;
            }
        } else {
            do {
                if (high == most) {
                    return OptionalLong.empty();
                }
                low = high;
                high = Math.min(most, high + step);
                step *= 2;
            } while (!passes.test(high));
        }
        return OptionalLong.of(between(low, high, passes));
    }

    /** The least number that passes, given that low fails, or is 0, and high passes. */
    private static long between(long low, long high, LongPredicate passes) {
        long failing = low;
        long passing = high;
        while (passing - failing > 1) {
            long middle = failing + passing >>> 1;
            if (passes.test(middle)) {
                passing = middle;
            } else {
                failing = middle;
            }
        }
        return passing;
    }
}
