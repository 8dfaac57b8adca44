package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of Bounded Overspending. An offer's merit only gets worse as voters spend, so that the last known one is a
 * bound; floating point finds the few offers that are near the best, decimals decide among them where there are several.
 */
final class OverspendingRun {

    private static final double CLOSE = 1 + 1e-9;

    private final Race race;
    private final SharesField field;
    private final double[] balance;
    private final OverspendingOffers offers;
    private final OverspendingDecimals decimals;
    private final Map<Integer, double[]> bought = new HashMap<>();

    OverspendingRun(Race race) {
        this.race = race;
        this.field = new SharesField(race, EqualShares.Utility.COST);
        this.balance = new double[field.count.length];
        Arrays.fill(balance, (double) race.available / Math.max(1, field.voters));
        this.offers = new OverspendingOffers(field, balance);
        this.decimals = new OverspendingDecimals(field);
    }

    void run(Count count) {
        double[] bound = new double[race.size];
        int round = 0;
        for (List<Integer> near = near(count, bound); !near.isEmpty(); near = near(count, bound)) {
            round++;
            int chosen = decide(near, count, round);
            count.award(chosen, Award.Stage.RULE, round);
            pay(chosen);
        }
    }

    /** The projects whose best offer is as good as the best of all, as far as floating point tells. */
    private List<Integer> near(Count count, double[] bound) {
        boolean[] known = new boolean[race.size];
        double best = Double.POSITIVE_INFINITY;
        for (int c = lowest(count, bound, known, best); c >= 0; c = lowest(count, bound, known, best)) {
            known[c] = true;
            bound[c] = offers.best(c);
            best = Math.min(best, bound[c]);
        }
        List<Integer> near = new ArrayList<>();
        for (int c : field.projects) {
            if (known[c] && bound[c] < Double.POSITIVE_INFINITY && bound[c] <= best * CLOSE) {
                near.add(c);
            }
        }
        return near;
    }

    private int lowest(Count count, double[] bound, boolean[] known, double best) {
        int lowest = -1;
        for (int c : field.projects) {
            boolean open = !known[c] && count.stands(c) && count.fits(c) && bound[c] <= best * CLOSE;
            if (open && (lowest < 0 || bound[c] < bound[lowest])) {
                lowest = c;
            }
        }
        return lowest;
    }

    private int decide(List<Integer> near, Count count, int round) {
        if (near.size() == 1) {
            return near.get(0);
        }
        Map<Integer, List<Integer>> entries = new HashMap<>();
        near.forEach(c -> entries.put(c, offers.near(c, CLOSE)));
        List<Integer> best = decimals.best(near, entries);
        if (best.size() > 1) {
            count.tie(round, best);
        }
        return Collections.min(best, Comparator.comparingInt(race.ties::rank));
    }

    private void pay(int c) {
        List<Integer> near = offers.near(c, CLOSE);
        int entry = near.size() == 1 ? near.get(0) : decimals.bestEntry(c, near);
        decimals.bought(c, entry);
        double price = offers.price(c, entry);
        double all = 0;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            int b = field.ballot[e];
            double amount = Math.min(balance[b], price * field.points(e));
            all += amount * field.count[b];
            balance[b] -= amount;
        }
        bought.put(c, new double[] {price, all});
    }

    Grounds grounds(int c) {
        double[] paid = bought.get(c);
        double points = Math.pow(10, race.election.ballots().decimals());
        BigDecimal cost = race.money(race.cost[c]);
        BigDecimal all = race.nearly(paid[1]).min(cost);
        return new Grounds.Overspent(race.nearly(paid[0] * points), all, cost.subtract(all));
    }

    /** Why a project that took part to the end is not funded. */
    Cause cause(int c, Count count) {
        if (race.supporters.voters(c) == 0) {
            return new Cause.NoSupport();
        }
        if (race.cost[c] > race.available) {
            return new Cause.TooDear(race.money(race.available));
        }
        return count.fits(c) ? new Cause.OutOfMoney() : new Cause.NoRoom(race.money(count.left()));
    }
}
