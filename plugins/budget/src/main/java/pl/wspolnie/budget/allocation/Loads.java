package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loads of sequential Phragmén. A voter's load is that of the last funded project on the ballot, so it is enough to
 * count, for each project and round, the supporters who took their load in that round.
 *
 * <p>Loads are sums and quotients of positive numbers, so that floating point is off by no more than a known part of
 * them. Where two are closer than that, integers over a common denominator decide.
 */
final class Loads {

    private static final double UNIT = 0x1p-53;

    private final Race race;
    private final Ballots ballots;
    private final int[] candidates;
    /** By round, the supporters of each project whose load is of that round. */
    private final int[][] carrying;
    /** The load of each round, as a floating-point number and over {@link #denominator}. */
    private final double[] loads;

    private final List<BigInteger> exactLoads = new ArrayList<>();
    private final List<Integer> bought = new ArrayList<>();
    /** For each bought project, its supporters by the round of their load, as they were then. */
    private final List<int[]> carriers = new ArrayList<>();

    private BigInteger denominator = BigInteger.ONE;
    private final int[] lastRound;
    private final int[] boughtIn;
    private long left;

    Loads(Race race) {
        this.race = race;
        this.ballots = race.election.ballots();
        this.lastRound = new int[ballots.size()];
        this.boughtIn = new int[race.size];
        this.candidates = IntStream.range(0, race.size)
                .filter(c -> race.takesPart(c) && race.supporters.voters(c) > 0 && race.cost[c] <= race.available)
                .toArray();
        this.carrying = new int[race.size + 1][];
        this.loads = new double[race.size + 1];
        carrying[0] = IntStream.range(0, race.size).map(race.supporters::voters).toArray();
        exactLoads.add(BigInteger.ZERO);
    }

    void run(Count count) {
        while (true) {
            List<Integer> best = lightest(count);
            if (best.isEmpty() || best.stream().anyMatch(c -> !count.fits(c))) {
                left = count.left();
                return;
            }
            int round = bought.size() + 1;
            if (best.size() > 1) {
                count.tie(round, best);
            }
            int c = Collections.min(best, Comparator.comparingInt(race.ties::rank));
            count.award(c, Award.Stage.RULE, round);
            take(c, round);
        }
    }

    private List<Integer> lightest(Count count) {
        double[] load = new double[race.size];
        double least = Double.POSITIVE_INFINITY;
        for (int c : candidates) {
            if (count.stands(c)) {
                load[c] = load(c);
                least = Math.min(least, load[c]);
            }
        }
        double close = least * (1 + 4.0 * (bought.size() + 2) * (bought.size() + 5) * UNIT);
        List<Integer> contenders = Arrays.stream(candidates)
                .filter(c -> count.stands(c) && load[c] <= close)
                .boxed()
                .toList();
        return contenders.size() > 1 ? exactlyLightest(contenders) : contenders;
    }

    /** The load its supporters would carry if the project were next. */
    private double load(int c) {
        double sum = race.cost[c];
        for (int round = 1; round <= bought.size(); round++) {
            sum += carrying[round][c] * loads[round];
        }
        return sum / race.supporters.voters(c);
    }

    /** The supporters of a project by the round of their load. */
    private int[] carriers(int c) {
        int[] carriers = new int[bought.size() + 1];
        for (int round = 0; round < carriers.length; round++) {
            carriers[round] = carrying[round][c];
        }
        return carriers;
    }

    private List<Integer> exactlyLightest(List<Integer> contenders) {
        List<Integer> best = new ArrayList<>();
        for (int c : contenders) {
            int order = best.isEmpty() ? -1 : exact(c).compareTo(exact(best.get(0)));
            if (order < 0) {
                best.clear();
            }
            if (order <= 0) {
                best.add(c);
            }
        }
        return best;
    }

    /** The load of a project that is not bought yet, in units. */
    private Fraction exact(int c) {
        catchUp();
        return new Fraction(sum(c, carriers(c)), denominator.multiply(BigInteger.valueOf(race.supporters.voters(c))));
    }

    /** The cost of a project and the loads of its supporters, over the denominator. */
    private BigInteger sum(int c, int[] carriers) {
        BigInteger sum = BigInteger.valueOf(race.cost[c]).multiply(denominator);
        for (int round = 1; round < carriers.length; round++) {
            sum = sum.add(exactLoads.get(round).multiply(BigInteger.valueOf(carriers[round])));
        }
        return sum;
    }

    /** Works out the exact loads of all rounds so far. */
    private void catchUp() {
        for (int round = exactLoads.size(); round <= bought.size(); round++) {
            int c = bought.get(round - 1);
            BigInteger sum = sum(c, carriers.get(round - 1));
            BigInteger voters = BigInteger.valueOf(race.supporters.voters(c));
            BigInteger common = sum.gcd(voters);
            BigInteger factor = voters.divide(common);
            denominator = denominator.multiply(factor);
            exactLoads.replaceAll(load -> load.multiply(factor));
            exactLoads.add(sum.divide(common));
        }
    }

    private void take(int c, int round) {
        carriers.add(carriers(c));
        loads[round] = load(c);
        bought.add(c);
        boughtIn[c] = round;
        int[] taken = new int[race.size];
        carrying[round] = taken;
        Supporters supporters = race.supporters;
        for (int e = supporters.start(c); e < supporters.end(c); e++) {
            int b = supporters.ballot(e);
            int[] before = carrying[lastRound[b]];
            int voters = ballots.count(b);
            for (int k = ballots.start(b); k < ballots.end(b); k++) {
                int other = ballots.projectAt(k);
                if (ballots.score(k) > 0) {
                    before[other] -= voters;
                    taken[other] += voters;
                }
            }
            lastRound[b] = round;
        }
    }

    Grounds.Load grounds(int c) {
        catchUp();
        return new Grounds.Load(race.money(new Fraction(exactLoads.get(boughtIn[c]), denominator)));
    }

    /** Why a project that took part to the end is not funded. */
    Cause cause(int c) {
        if (race.supporters.voters(c) == 0) {
            return new Cause.NoSupport();
        }
        return race.cost[c] > race.available
                ? new Cause.TooDear(race.money(race.available))
                : new Cause.Outrun(race.money(exact(c)), race.money(left));
    }
}
