package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One walk through the projects in order of merit, funding what fits. */
final class GreedyPass {

    private final Race race;
    private final Greedy.Merit merit;
    private final int[] order;
    private final int[] place;
    private final long[] available;
    private int stoppedAt = -1;

    GreedyPass(Race race, Greedy.Merit merit) {
        this.race = race;
        this.merit = merit;
        Comparator<Integer> byMerit = this::compare;
        this.order = IntStream.range(0, race.size)
                .filter(race::takesPart)
                .boxed()
                .sorted(byMerit.thenComparingInt(race.ties::rank))
                .mapToInt(Integer::intValue)
                .toArray();
        this.place = new int[race.size];
        this.available = new long[race.size];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i + 1;
        }
    }

    private int compare(int a, int b) {
        Supporters supporters = race.supporters;
        return merit == Greedy.Merit.VOTES
                ? Long.compare(supporters.points(b), supporters.points(a))
                : Exact.compareProducts(supporters.points(b), race.cost[a], supporters.points(a), race.cost[b]);
    }

    /** Funds what fits; with {@code stop}, ends at the first project that does not. */
    void run(Count count, boolean stop, Award.Stage stage) {
        int round = 0;
        for (int i = 0; i < order.length; i++) {
            int c = order[i];
            if (!count.stands(c)) {
                continue;
            }
            round++;
            reportTie(count, i, round);
            available[c] = count.left();
            if (count.fits(c)) {
                count.award(c, stage, round);
            } else if (stop) {
                stoppedAt = c;
                break;
            }
        }
    }

    private void reportTie(Count count, int from, int round) {
        List<Integer> tied = new ArrayList<>(List.of(order[from]));
        for (int i = from + 1; i < order.length && compare(order[from], order[i]) == 0; i++) {
            if (count.stands(order[i])) {
                tied.add(order[i]);
            }
        }
        if (tied.size() > 1) {
            count.tie(round, tied);
        }
    }

    Grounds grounds(int c) {
        if (merit == Greedy.Merit.VOTES) {
            return new Grounds.Votes(place[c], race.money(available[c]));
        }
        Fraction points = Fraction.of(race.points(c));
        Fraction cost = Fraction.of(race.project(c).cost());
        return new Grounds.VotesPerCost(
                place[c], cost.signum() == 0 ? points : points.over(cost), race.money(available[c]));
    }

    /** Why a project that took part to the end is not funded. */
    Cause cause(int c) {
        if (race.cost[c] > race.available) {
            return new Cause.TooDear(race.money(race.available));
        }
        return stoppedAt < 0 || stoppedAt == c
                ? new Cause.DoesNotFit(place[c], race.money(available[c]))
                : new Cause.Stopped(place[c], race.project(stoppedAt));
    }
}
