package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/** How near losing projects came to winning, round by round; in floating point, as hints and for percentages only. */
final class SharesChances {

    private final SharesField field;
    private final SharesMoney money;
    private final Race race;
    private final int[] losers;
    private final double[] support;
    private final double[] votes;
    private final double[] cost;
    private final double mostPoints;

    SharesChances(SharesField field, SharesMoney money, Count count) {
        this.field = field;
        this.money = money;
        this.race = field.race;
        this.losers = Arrays.stream(field.projects)
                .filter(c -> !count.won(c) && count.excludedBy(c) < 0)
                .toArray();
        this.support = new double[race.size];
        this.votes = new double[race.size];
        this.cost = new double[race.size];
        this.mostPoints = field.mostPoints;
        Arrays.fill(votes, Double.MAX_VALUE);
    }

    /** Looks at a round before its project is paid, given its price per unit of utility in units of money. */
    void look(double price) {
        for (int c : losers) {
            double full = race.cost[c];
            double carried = carried(c, price * field.divisor(c));
            support[c] = Math.max(support[c], Math.min(1, carried / full));
            double one = Math.min(money.endowment().doubleValue(), price * field.divisor(c) * mostPoints);
            votes[c] = Math.min(votes[c], (full - carried) / one);
            cost[c] = Math.max(cost[c], affordable(c, price, carried));
        }
    }

    /** The highest cost that supporters would carry at this price, if above the best so far. */
    private double affordable(int c, double price, double carried) {
        if (field.utility == EqualShares.Utility.CARDINALITY) {
            return carried;
        }
        if (carried(c, price * cost[c]) < cost[c]) {
            return 0;
        }
        double most = carried;
        for (int i = 0; i < 30; i++) {
            most = carried(c, price * most);
        }
        return most;
    }

    void lookAtTheEnd() {
        for (int c : losers) {
            double left = carried(c, Double.MAX_VALUE);
            support[c] = Math.max(support[c], Math.min(1, left / race.cost[c]));
            votes[c] =
                    Math.min(votes[c], (race.cost[c] - left) / money.endowment().doubleValue());
            cost[c] = Math.max(cost[c], left);
        }
    }

    /** What supporters would pay at that price per point, in units. */
    private double carried(int c, double pricePerPoint) {
        double sum = 0;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            int b = field.ballot[e];
            if (money.balance[b] > 0) {
                sum += Math.min(money.plain(money.balance[b]), pricePerPoint * field.points(e)) * field.count[b];
            }
        }
        return sum;
    }

    /** The largest part of the cost that supporters could carry at any winner's price, or at the end with all they had. */
    double support(int c) {
        return support[c];
    }

    long votes(int c) {
        return votes[c] == Double.MAX_VALUE ? 1 : (long) Math.ceil(votes[c]);
    }

    /** By how many whole currency units the cost would have to fall. */
    long discount(int c) {
        return (long) Math.ceil((race.cost[c] - cost[c]) / race.wholeUnit());
    }
}
