package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Equal shares in fractions, worked out only as far as somebody asks. All amounts are integers over one denominator.
 */
final class SharesExact {

    private final SharesMoney money;
    private final SharesField field;
    private final Race race;
    /** By project, the last price per point asked for: over the denominator times {@link #richPoints}. */
    private final BigInteger[] price;

    private final long[] richPoints;
    /** The price per point of each round whose price is known. */
    private final List<BigInteger> paid = new ArrayList<>();

    private BigInteger endowment = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    SharesExact(SharesMoney money) {
        this.money = money;
        this.field = money.field;
        this.race = field.race;
        this.price = new BigInteger[race.size];
        this.richPoints = new long[race.size];
    }

    void begin() {
        paid.clear();
        endowment = money.endowment().numerator();
        denominator = money.endowment().denominator();
    }

    /** Works out a standing project's price; false if its supporters have too little. */
    boolean price(int c) {
        catchUp(money.rounds());
        int from = field.start[c];
        int to = field.start[c + 1];
        long[] points = field.points == null ? null : Arrays.copyOfRange(field.points, from, to);
        SharesOpen open = new SharesOpen(field, Arrays.copyOfRange(field.ballot, from, to), points);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (money.spentIn[open.ballot(i)] != 0) {
                open.close(i);
            }
        }
        return divide(c, new SharesSum(money, paid.size()), open.points(), open);
    }

    /**
     * Finds the price, starting from some who pay all and others who may; those who have less than the price do, and
     * are closed. False if the money does not reach.
     *
     * @param points of all who do not pay all for sure
     */
    private boolean divide(int c, SharesSum poor, long points, SharesOpen open) {
        BigInteger cost = BigInteger.valueOf(race.cost[c]).multiply(denominator);
        long rich = points;
        int before = -1;
        while (rich > 0 && open.size() != before) {
            before = open.size();
            price[c] = cost.subtract(money(poor));
            richPoints[c] = rich;
            long fixed = floor(c);
            for (int i = before - 1; i >= 0; i--) {
                if (hasLess(c, open, i, fixed)) {
                    poor.add(open.ballot(i), open.voters(i));
                    rich -= open.given(i) * open.voters(i);
                    open.close(i);
                }
            }
        }
        return rich > 0;
    }

    private boolean hasLess(int c, SharesOpen open, int i, long fixed) {
        long left = money.balance[open.ballot(i)];
        long given = open.given(i);
        if (fixed > (left + money.error) / given) {
            return true;
        }
        return (left - money.error) / given <= fixed && compare(c, open, i) < 0;
    }

    /** Compares what a voter has with the price of the points given. */
    private int compare(int c, SharesOpen open, int i) {
        return balance(open.ballot(i))
                .multiply(BigInteger.valueOf(richPoints[c]))
                .compareTo(price[c].multiply(BigInteger.valueOf(open.given(i))));
    }

    private BigInteger balance(int ballot) {
        SharesSum one = new SharesSum(money, paid.size());
        one.add(ballot, 1);
        return money(one);
    }

    private BigInteger money(SharesSum sum) {
        BigInteger value = endowment.multiply(BigInteger.valueOf(sum.voters()));
        for (int round = 1; round <= sum.rounds(); round++) {
            long points = sum.points(round);
            if (points != 0) {
                value = value.subtract(paid.get(round - 1).multiply(BigInteger.valueOf(points)));
            }
        }
        return value;
    }

    /** The price of a project per unit of utility, in units. */
    Fraction utilityPrice(int c) {
        return new Fraction(price[c], denominator.multiply(divisor(c)));
    }

    /** The price of a project as a fixed-point number, rounded down. */
    long floor(int c) {
        return money.floor(price[c], denominator.multiply(BigInteger.valueOf(richPoints[c])));
    }

    /** Of the given standing projects, those with the lowest price per unit of utility. */
    List<Integer> cheapest(int[] projects, int size) {
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int c = projects[i];
            if (!price(c)) {
                throw new IllegalStateException("a project counted as affordable is not");
            }
            int order = best.isEmpty() ? -1 : compareUtility(c, best.get(0));
            if (order < 0) {
                best.clear();
            }
            if (order <= 0) {
                best.add(c);
            }
        }
        return best;
    }

    private int compareUtility(int a, int b) {
        return price[a].multiply(divisor(b)).compareTo(price[b].multiply(divisor(a)));
    }

    private BigInteger divisor(int c) {
        return BigInteger.valueOf(richPoints[c]).multiply(BigInteger.valueOf(field.divisor(c)));
    }

    /**
     * Decides for voters too close to call whether paying for a project in this round leaves them anything. Notes the
     * price too: where nobody has anything left, it cannot be told afterwards.
     */
    void settle(int c, int round, SharesOpen unsure) {
        catchUp(round - 1);
        int all = unsure.size();
        SharesSum poor = new SharesSum(money, paid.size());
        long rich = 0;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            int b = field.ballot[e];
            if (money.spentIn[b] == round) {
                poor.add(b, field.count[b]);
            } else if (money.spentIn[b] == 0) {
                rich += field.points(e) * field.count[b];
            }
        }
        if (!divide(c, poor, rich, unsure)) {
            throw new IllegalStateException("a project was bought that is not affordable");
        }
        for (int i = 0; i < all; i++) {
            if (i >= unsure.size() || compare(c, unsure, i) <= 0) {
                money.spend(unsure.ballot(i), round);
            }
        }
        append(price[c], richPoints[c]);
    }

    /** Works out the prices of all rounds up to the given one. */
    private void catchUp(int rounds) {
        while (paid.size() < rounds) {
            int round = paid.size() + 1;
            int c = money.bought(round);
            SharesSum poor = new SharesSum(money, paid.size());
            long rich = 0;
            for (int e = field.start[c]; e < field.start[c + 1]; e++) {
                int b = field.ballot[e];
                if (money.spentIn[b] == round) {
                    poor.add(b, field.count[b]);
                } else if (money.spentIn[b] == 0 || money.spentIn[b] > round) {
                    rich += field.points(e) * field.count[b];
                }
            }
            append(BigInteger.valueOf(race.cost[c]).multiply(denominator).subtract(money(poor)), rich);
        }
    }

    /** Brings all amounts to a denominator that fits the price of one more round. */
    private void append(BigInteger numerator, long points) {
        BigInteger divisor = BigInteger.valueOf(points);
        BigInteger common = numerator.gcd(divisor);
        BigInteger factor = divisor.divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            endowment = endowment.multiply(factor);
            paid.replaceAll(amount -> amount.multiply(factor));
        }
        paid.add(numerator.divide(common));
    }

    /** The price per point paid in a round, in units. */
    Fraction paid(int round) {
        catchUp(money.rounds());
        return new Fraction(paid.get(round - 1), denominator);
    }

    /** What some voters have together, in units. */
    Fraction value(SharesSum sum) {
        catchUp(money.rounds());
        return new Fraction(money(sum), denominator);
    }

    /** Whether the last that a voter had was exactly the price for the points given. */
    boolean justEnough(int ballot, int round, long points) {
        catchUp(money.rounds());
        SharesSum before = new SharesSum(money, round - 1);
        before.add(ballot, 1);
        return money(before).equals(paid.get(round - 1).multiply(BigInteger.valueOf(points)));
    }

    /** What one voter of each ballot has paid so far. */
    Payments payments() {
        catchUp(money.rounds());
        BigInteger[] amounts = new BigInteger[field.count.length];
        for (int b = 0; b < amounts.length; b++) {
            amounts[b] = money.spentIn[b] > 0 ? endowment : endowment.subtract(balance(b));
        }
        return new Payments(amounts, denominator.multiply(BigInteger.valueOf(race.wholeUnit())));
    }
}
