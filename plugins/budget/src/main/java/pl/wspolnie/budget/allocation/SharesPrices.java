package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/**
 * Prices per point: the price of a project is the one at which its supporters, each paying for the points they gave but
 * at most what they have, pay its cost.
 *
 * <p>A voter with less than price plus margin counts as paying all. The true price is then within {@code slack} of the one
 * found, where slack = margin − error, provided that slack is at least 1 + error · points of those paying all / points
 * of the others: with that, a price higher by slack brings in the cost for sure, and for any division of voters
 * into the two kinds the price found is not above the true one but for rounding and error.
 */
final class SharesPrices {

    private static final double ROUNDING = 0x1p-50;
    /** Above this, fixed-point arithmetic tells nothing. */
    private static final double WIDEST = 0x1p40;

    private static final long EXACT = -1;
    private static final long UNAFFORDABLE = -2;

    /** So many evaluations of a project in a run are remembered. */
    private static final int HINTS = 8;

    private final SharesMoney money;
    private final SharesField field;
    private final SharesExact exact;
    /** Each project's supporters who may have money left, at the front of its part. */
    private final int[] member;

    private final long[] points;
    private final int[] end;
    private final long[] price;
    private final long[] slack;
    private final double[] lowest;

    private final SharesLook look = new SharesLook();
    /** Prices found in the run before, by project and number of the evaluation: they tell where to look first. */
    private final long[] hints;

    private final int[] evaluations;

    SharesPrices(SharesMoney money, SharesExact exact) {
        this.money = money;
        this.exact = exact;
        this.field = money.field;
        this.member = new int[field.ballot.length];
        this.points = field.points == null ? null : new long[field.points.length];
        this.end = new int[field.race.size];
        this.price = new long[field.race.size];
        this.slack = new long[field.race.size];
        this.lowest = new double[field.race.size];
        this.hints = new long[field.race.size * HINTS];
        this.evaluations = new int[field.race.size];
    }

    /** Before the first round all have the same, and the price is a plain quotient, or more where that is too much. */
    void begin(int c) {
        int from = field.start[c];
        end[c] = field.start[c + 1];
        evaluations[c] = 0;
        System.arraycopy(field.ballot, from, member, from, end[c] - from);
        if (points != null) {
            System.arraycopy(field.points, from, points, from, end[c] - from);
        }
        set(c, money.fixed(field.race.cost[c]) / field.allPoints[c], 1);
    }

    private void set(int c, long found, long wide) {
        price[c] = found;
        slack[c] = wide;
        lowest[c] = Math.max(0, found - wide) / (double) field.divisor(c) * (1 - ROUNDING);
    }

    /** The price per point that was worked out last, as a fixed-point number. */
    long found(int c) {
        return price[c];
    }

    /** No price per unit of utility in this or any later round is lower. */
    double lowest(int c) {
        return lowest[c];
    }

    /** The price per unit of utility that was worked out last is not higher. */
    double highest(int c) {
        return (price[c] + slack[c]) / (double) field.divisor(c) * (1 + ROUNDING);
    }

    /** Works out the present price; false if the supporters have too little. */
    boolean price(int c) {
        if (money.rounds() == 0 && points == null) {
            // Nobody has paid yet: the price that it began with is the true one.
            return true;
        }
        int hint = c * HINTS + Math.min(HINTS - 1, evaluations[c]++);
        long least = Math.min(money.most, price[c] + money.error + 1);
        boolean hinted = hints[hint] > least && hints[hint] < money.most;
        long low = hinted ? Math.max(least, hints[hint] - (hints[hint] >> 6)) : least;
        long width = low >> 5;
        while (true) {
            look(c, low, width);
            long bar = bar(c, low, low + width);
            if (bar == EXACT) {
                return priceExactly(c);
            }
            if (bar == UNAFFORDABLE) {
                return false;
            }
            if (bar <= low + width && (bar >= low || low == least)) {
                long found = quotient(c);
                hints[hint] = found;
                set(c, found, Math.max(bar, low) - found - money.error);
                return true;
            }
            width = bar < low ? low - bar : bar >> 6;
            low = Math.max(least, bar);
        }
    }

    private void look(int c, long low, long width) {
        end[c] = points == null
                ? look.look(member, field.start[c], end[c], money.balance, field.count, low, width)
                : look.look(member, points, field.start[c], end[c], money.balance, field.count, low, width);
    }

    private long quotient(int c) {
        return (money.fixed(field.race.cost[c]) - look.poorMoney()) / look.richPoints();
    }

    /**
     * The price with its margin, those below it being counted as poor; or, where that lies outside of what was looked at,
     * a bar between the true one and the end that it lies beyond.
     */
    private long bar(int c, long low, long high) {
        long bar = low;
        while (true) {
            if (look.richPoints() == 0) {
                double missing = money.fixed(field.race.cost[c]) - look.poorMoney();
                return missing <= (double) money.error * look.poorVoters() * (1 + ROUNDING) ? EXACT : UNAFFORDABLE;
            }
            double wide = 2 + (double) money.error * look.poorPoints() / look.richPoints() * (1 + ROUNDING);
            if (wide * field.mostPoints > WIDEST) {
                return EXACT;
            }
            long next = Math.min(money.most, quotient(c) + money.error + (long) wide);
            if (next < low || next > high) {
                return next;
            }
            bar = Math.max(bar, next);
            if (!look.raise(bar)) {
                return bar;
            }
        }
    }

    private boolean priceExactly(int c) {
        if (!exact.price(c)) {
            return false;
        }
        set(c, exact.floor(c), 1);
        return true;
    }

    /** Takes over the price that was worked out exactly. */
    void sharpen(int c) {
        set(c, exact.floor(c), 1);
    }

    /** Lets the supporters pay for a project at its price. */
    void charge(int c) {
        int round = money.open(c);
        int unsure = points == null ? chargeVoters(c, round) : chargePoints(c, round);
        if (unsure > 0) {
            settle(c, unsure, round);
        }
        money.error += slack[c] * field.mostPoints;
    }

    /** Charges whom it is clear for; the others come to the front of the members, and their number is told. */
    private int chargeVoters(int c, int round) {
        int from = field.start[c];
        int last = end[c];
        int unsure = 0;
        long cost = price[c];
        long doubt = money.error + slack[c];
        for (int e = from; e < last; e++) {
            int b = member[e];
            long left = money.balance[b] - cost;
            long gone = left >> 63;
            if (left + doubt + Long.MIN_VALUE > 2 * doubt + Long.MIN_VALUE) {
                money.balance[b] = left & ~gone;
                money.spentIn[b] = round & (int) gone;
            } else {
                member[from + unsure++] = b;
            }
        }
        return unsure;
    }

    private int chargePoints(int c, int round) {
        int from = field.start[c];
        int unsure = 0;
        for (int e = from; e < end[c]; e++) {
            int b = member[e];
            long left = money.balance[b] - price[c] * points[e];
            long doubt = money.error + slack[c] * points[e];
            if (left > doubt) {
                money.balance[b] = left;
            } else if (left < -doubt) {
                money.spend(b, round);
            } else {
                member[from + unsure] = b;
                points[from + unsure++] = points[e];
            }
        }
        return unsure;
    }

    /** Voters whose balance is as good as the price stand at the front of the members now; nobody needs the others. */
    private void settle(int c, int unsure, int round) {
        int from = field.start[c];
        long[] given = points == null ? null : Arrays.copyOfRange(points, from, from + unsure);
        int[] ballots = Arrays.copyOfRange(member, from, from + unsure);
        exact.settle(c, round, new SharesOpen(field, ballots, given));
        for (int e = from; e < from + unsure; e++) {
            int b = member[e];
            if (money.spentIn[b] == 0) {
                long left = money.balance[b] - price[c] * (points == null ? 1 : points[e]);
                money.balance[b] = Math.max(1, left);
            }
        }
    }
}
