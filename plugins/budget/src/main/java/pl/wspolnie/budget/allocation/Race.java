package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An election under a regulation as the rules compute with it: projects as numbers, money in whole units of the finest
 * decimal in use, and who is out of the count from the start.
 */
final class Race {

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
    private final Cause[] out;
    private final boolean[] funded;
    private final int[][] rivals;

    Race(Election election, Conditions conditions) {
        this.election = election;
        this.conditions = conditions;
        this.size = election.projects().size();
        this.supporters = election.supporters();
        this.decimals = decimals(election);
        this.cost = election.projects().stream()
                .mapToLong(project -> units(project.cost()))
                .toArray();
        this.budget = units(election.budget());
        checkSum();
        Map<String, Integer> index = new HashMap<>();
        election.projects().forEach(project -> index.put(project.id(), index.size()));
        this.funded = marked(index, conditions.funded());
        this.rivals = rivals(index, conditions.conflicts());
        this.out = outcasts(marked(index, conditions.barred()));
        this.available = available();
        this.ties = new TieOrder(this, conditions.ties());
    }

    private static int decimals(Election election) {
        int most = Math.max(0, election.budget().stripTrailingZeros().scale());
        for (Project project : election.projects()) {
            most = Math.max(most, project.cost().stripTrailingZeros().scale());
        }
        return most;
    }

    long units(BigDecimal money) {
        try {
            return money.setScale(decimals).unscaledValue().longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "amounts with more than 18 digits, decimals included: " + money.toPlainString(), tooLarge);
        }
    }

    /** No sum of costs may leave the range of long, so that running totals need no check. */
    private void checkSum() {
        BigInteger sum = BigInteger.valueOf(budget);
        for (long one : cost) {
            sum = sum.add(BigInteger.valueOf(one));
        }
        if (sum.bitLength() > 62) {
            throw new IllegalArgumentException("all costs together have more than 18 digits, decimals included");
        }
    }

    private boolean[] marked(Map<String, Integer> index, Set<String> ids) {
        boolean[] marked = new boolean[size];
        for (String id : ids) {
            marked[known(index, id)] = true;
        }
        return marked;
    }

    private static int known(Map<String, Integer> index, String id) {
        Integer project = index.get(id);
        if (project == null) {
            throw new IllegalArgumentException("the conditions name a project that is not in the election: " + id);
        }
        return project;
    }

    private int[][] rivals(Map<String, Integer> index, List<Set<String>> conflicts) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            sets.add(new HashSet<>());
        }
        for (Set<String> group : conflicts) {
            List<Integer> members = group.stream().map(id -> known(index, id)).toList();
            members.forEach(member -> sets.get(member).addAll(members));
        }
        int[][] rivals = new int[size][];
        for (int c = 0; c < size; c++) {
            sets.get(c).remove(c);
            rivals[c] =
                    sets.get(c).stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return rivals;
    }

    private Cause[] outcasts(boolean[] barred) {
        Cause[] causes = new Cause[size];
        boolean lowTurnout = election.voters() < conditions.minimumTurnout();
        for (int c = 0; c < size; c++) {
            if (funded[c]) {
                continue;
            }
            if (barred[c]) {
                causes[c] = new Cause.Barred();
            } else if (lowTurnout) {
                causes[c] = new Cause.LowTurnout(election.voters(), conditions.minimumTurnout());
            } else if (points(c).compareTo(conditions.minimumVotes()) < 0) {
                causes[c] = new Cause.TooFewVotes(conditions.minimumVotes());
            }
        }
        for (int c = 0; c < size; c++) {
            for (int rival : funded[c] ? rivals[c] : new int[0]) {
                if (funded[rival]) {
                    throw new IllegalArgumentException("projects " + project(c).id() + " and "
                            + project(rival).id() + " are both funded beforehand, but are in conflict");
                }
                causes[rival] = new Cause.Conflict(project(c));
            }
        }
        return causes;
    }

    private long available() {
        long left = budget;
        for (int c = 0; c < size; c++) {
            left -= funded[c] ? cost[c] : 0;
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
        return out[c] == null && !funded[c];
    }

    boolean funded(int c) {
        return funded[c];
    }

    /** Why the project takes no part; null if it does. */
    Cause out(int c) {
        return out[c];
    }

    /** Projects that cannot stand together with this one. */
    int[] rivals(int c) {
        return rivals[c];
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
