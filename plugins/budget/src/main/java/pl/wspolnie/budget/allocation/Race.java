package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An election under a regulation as the rules compute with it: projects as numbers, money in whole units of the finest
 * decimal in use, and who is out of the count from the start.
 */
final class Race {

    private static final long MOST = 1L << 62;

    final Election election;
    final Conditions conditions;
    final Supporters supporters;
    /** The number of projects. */
    final int size;

    final long[] cost;
    /** The whole budget; {@link #available} is what is left of it after projects funded beforehand. */
    final long budget;

    final long available;
    final TieOrder ties;
    private final int decimals;
    private final Admission admission;

    Race(Election election, Conditions conditions) {
        this.election = election;
        this.conditions = conditions;
        this.size = election.projects().size();
        this.supporters = election.supporters();
        this.decimals = decimals(election);
        this.cost = new long[size];
        for (int c = 0; c < size; c++) {
            cost[c] = units(project(c).cost());
        }
        this.budget = units(election.budget());
        checkSum();
        this.admission = new Admission(election, conditions);
        this.available = available();
        this.ties = new TieOrder(this, conditions.ties());
    }

    private static int decimals(Election election) {
        int most = decimals(election.budget());
        for (Project project : election.projects()) {
            most = Math.max(most, decimals(project.cost()));
        }
        return most;
    }

    private static int decimals(BigDecimal money) {
        return money.scale() <= 0 ? 0 : Math.max(0, money.stripTrailingZeros().scale());
    }

    long units(BigDecimal money) {
        try {
            return (money.scale() == decimals ? money : money.setScale(decimals))
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "amounts with more than 18 digits, decimals included: " + money.toPlainString(), tooLarge);
        }
    }

    /** No sum of costs may leave the range of long, so that running totals need no check. */
    private void checkSum() {
        long room = MOST - Math.min(MOST, budget);
        for (long one : cost) {
            room -= Math.min(room, one);
        }
        if (room == 0) {
            throw new IllegalArgumentException("all costs together have more than 18 digits, decimals included");
        }
    }

    private long available() {
        long left = budget;
        for (int c = 0; c < size; c++) {
            left -= admission.funded(c) ? cost[c] : 0;
        }
        if (left < 0) {
            throw new IllegalArgumentException("projects funded beforehand cost more than the budget");
        }
        return left;
    }

    Project project(int c) {
        return election.projects().get(c);
    }

    BigDecimal points(int c) {
        return BigDecimal.valueOf(supporters.points(c), election.ballots().decimals());
    }

    /** Whether the project takes part in the count. */
    boolean takesPart(int c) {
        return admission.out(c) == null && !admission.funded(c);
    }

    boolean funded(int c) {
        return admission.funded(c);
    }

    /** Why the project takes no part; null if it does. */
    Cause out(int c) {
        return admission.out(c);
    }

    /** Projects that cannot stand together with this one. */
    int[] rivals(int c) {
        return admission.rivals(c);
    }

    /** One currency unit in units. */
    long wholeUnit() {
        return BigInteger.TEN.pow(decimals).longValueExact();
    }

    /** An amount of currency in units. */
    Fraction units(Fraction money) {
        return money.times(wholeUnit());
    }

    /** An amount in units that is known only nearly, in currency with two decimals. */
    BigDecimal nearly(double units) {
        return BigDecimal.valueOf(units).movePointLeft(decimals).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal money(long units) {
        return BigDecimal.valueOf(units, decimals);
    }

    /** A number of points in the ballots' units as plain points. */
    Fraction points(Fraction units) {
        return units.over(new Fraction(BigInteger.TEN.pow(election.ballots().decimals()), BigInteger.ONE));
    }

    /** An amount for one of the ballots' units of points as an amount for one point. */
    Fraction perPoint(Fraction amount) {
        return amount.times(new Fraction(BigInteger.TEN.pow(election.ballots().decimals()), BigInteger.ONE));
    }

    /** An amount in units as an amount in currency. */
    Fraction money(Fraction units) {
        return units.over(new Fraction(BigInteger.TEN.pow(decimals), BigInteger.ONE));
    }
}
