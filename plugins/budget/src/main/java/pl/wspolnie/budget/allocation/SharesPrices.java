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

    private long poorMoney;
    private long poorVoters;
    private long poorPoints;
    private long richPoints;
    /** The least balance per point of those not paying all. */
    private long nearest;

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
    }

    /** Before the first round all have the same, and the price is a plain quotient, or more where that is too much. */
    void begin(int c) {
        int from = field.start[c];
        end[c] = field.start[c + 1];
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
        long cost = money.fixed(field.race.cost[c]);
        long bar = price[c] + money.error + 1;
        while (true) {
            if (points == null) {
                look(c, bar);
            } else {
                lookAtPoints(c, bar);
            }
            if (richPoints == 0) {
                return cost - poorMoney <= (double) money.error * poorVoters * (1 + ROUNDING) && priceExactly(c);
            }
            long found = (cost - poorMoney) / richPoints;
            double wide = 2 + (double) money.error * poorPoints / richPoints * (1 + ROUNDING);
            if (wide * field.mostPoints > WIDEST) {
                return priceExactly(c);
            }
            long next = found + money.error + (long) wide;
            if (nearest >= next) {
                set(c, found, Math.max(bar, next) - found - money.error);
                return true;
            }
            bar = next;
        }
    }

    /** One pass over the supporters of an approved project; those without money are dropped from its members. */
    private void look(int c, long bar) {
        long[] balance = money.balance;
        int[] count = field.count;
        long sum = 0;
        long poor = 0;
        long rich = 0;
        long least = Long.MAX_VALUE;
        int to = field.start[c];
        for (int e = to; e < end[c]; e++) {
            int b = member[e];
            long left = balance[b];
            if (left < 0) {
                continue;
            }
            member[to++] = b;
            if (left < bar) {
                sum += left * count[b];
                poor += count[b];
            } else {
                rich += count[b];
                least = Math.min(least, left);
            }
        }
        end[c] = to;
        poorMoney = sum;
        poorVoters = poor;
        poorPoints = poor;
        richPoints = rich;
        nearest = least;
    }

    private void lookAtPoints(int c, long bar) {
        poorMoney = 0;
        poorVoters = 0;
        poorPoints = 0;
        richPoints = 0;
        nearest = Long.MAX_VALUE;
        int to = field.start[c];
        for (int e = to; e < end[c]; e++) {
            int b = member[e];
            long left = money.balance[b];
            if (left < 0) {
                continue;
            }
            long given = points[e];
            member[to] = b;
            points[to++] = given;
            if (left / given < bar) {
                poorMoney += left * field.count[b];
                poorVoters += field.count[b];
                poorPoints += given * field.count[b];
            } else {
                richPoints += given * field.count[b];
                nearest = Math.min(nearest, left / given);
            }
        }
        end[c] = to;
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
        int unsure = 0;
        long[] balance = money.balance;
        for (int e = field.start[c]; e < end[c]; e++) {
            int b = member[e];
            long given = points == null ? 1 : points[e];
            long left = balance[b] - price[c] * given;
            long doubt = money.error + slack[c] * given;
            if (left > doubt) {
                balance[b] = left;
            } else if (left < -doubt) {
                money.spend(b, round);
            } else {
                member[field.start[c] + unsure] = b;
                if (points != null) {
                    points[field.start[c] + unsure] = given;
                }
                unsure++;
            }
        }
        settle(c, unsure, round);
        money.error += slack[c] * field.mostPoints;
    }

    /** Voters whose balance is as good as the price stand at the front of the members now; nobody needs the others. */
    private void settle(int c, int unsure, int round) {
        if (unsure > 0) {
            int from = field.start[c];
            long[] given = points == null ? null : Arrays.copyOfRange(points, from, from + unsure);
            int[] ballots = Arrays.copyOfRange(member, from, from + unsure);
            exact.settle(c, round, new SharesOpen(field, ballots, given));
            for (int e = from; e < from + unsure; e++) {
                int b = member[e];
                long left = money.balance[b] - price[c] * (points == null ? 1 : points[e]);
                money.balance[b] = money.spentIn[b] == 0 ? Math.max(0, left) : SharesMoney.NOTHING;
            }
        }
    }
}
