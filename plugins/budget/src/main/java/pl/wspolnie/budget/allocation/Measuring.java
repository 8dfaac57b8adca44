package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Works out the metrics of one set of winners. */
final class Measuring {

    private final Race race;
    private final Ballots ballots;
    private final boolean[] won;
    private final int[] winnersOn;
    private final long[] costOn;
    private final long total;

    Measuring(Election election, List<Project> winners) {
        this.race = new Race(election, Conditions.NONE);
        this.ballots = election.ballots();
        Set<Project> chosen = new HashSet<>(winners);
        this.won = new boolean[race.size];
        long sum = 0;
        for (int c = 0; c < race.size; c++) {
            won[c] = chosen.contains(race.project(c));
            sum += won[c] ? race.cost[c] : 0;
        }
        this.total = sum;
        this.winnersOn = new int[ballots.size()];
        this.costOn = new long[ballots.size()];
        for (int c = 0; c < race.size; c++) {
            for (int e = race.supporters.start(c); won[c] && e < race.supporters.end(c); e++) {
                winnersOn[race.supporters.ballot(e)]++;
                costOn[race.supporters.ballot(e)] += race.cost[c];
            }
        }
    }

    Metrics metrics() {
        double voters = ballots.voters();
        double covered = 0;
        double winners = 0;
        double cost = 0;
        for (int b = 0; b < ballots.size(); b++) {
            covered += winnersOn[b] > 0 ? ballots.count(b) : 0;
            winners += (double) winnersOn[b] * ballots.count(b);
            cost += (double) costOn[b] * ballots.count(b);
        }
        double coverage = ratio(covered, voters);
        List<Metrics.Share> categories = shares(Project::categories);
        List<Metrics.Share> areas = shares(Project::areas);
        return new Metrics(
                coverage,
                1 - coverage,
                ratio(winners, voters),
                ratio(ratio(cost, voters), race.budget),
                ratio(total, race.budget),
                gini(cost),
                categories,
                areas,
                proportionality(categories),
                proportionality(areas),
                witnesses(true),
                witnesses(false));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private double gini(double sum) {
        double before = 0;
        double weighted = 0;
        for (int b : byValue(costOn, IntStream.range(0, ballots.size()).toArray())) {
            double count = ballots.count(b);
            weighted += costOn[b] * (count * before + count * (count + 1) / 2);
            before += count;
        }
        return sum == 0 ? 0 : 2 * weighted / (before * sum) - (before + 1) / before;
    }

    private static int[] byValue(long[] value, int[] places) {
        return Arrays.stream(places)
                .boxed()
                .sorted((a, b) -> Long.compare(value[a], value[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Metrics.Share> shares(Function<Project, List<String>> names) {
        Map<String, double[]> parts = new TreeMap<>();
        List<List<String>> of = IntStream.range(0, race.size)
                .mapToObj(c -> names.apply(race.project(c)))
                .map(list -> list.isEmpty() ? List.of("") : list)
                .toList();
        of.forEach(list -> list.forEach(name -> parts.putIfAbsent(name, new double[2])));
        if (parts.size() == 1 && parts.containsKey("")) {
            return List.of();
        }
        double[] asked = asked();
        for (int c = 0; c < race.size; c++) {
            for (String name : of.get(c)) {
                parts.get(name)[0] +=
                        won[c] ? ratio(race.cost[c], total) / of.get(c).size() : 0;
                parts.get(name)[1] += asked[c] / of.get(c).size();
            }
        }
        List<Metrics.Share> shares = new ArrayList<>();
        parts.forEach((name, part) -> shares.add(new Metrics.Share(name, part[0], part[1])));
        return shares;
    }

    /** For each project, its mean part of the cost of a ballot's projects. */
    private double[] asked() {
        double[] asked = new double[race.size];
        double full = 0;
        for (int b = 0; b < ballots.size(); b++) {
            double sum = 0;
            for (int e = ballots.start(b); e < ballots.end(b); e++) {
                sum += race.cost[ballots.projectAt(e)];
            }
            full += sum > 0 ? ballots.count(b) : 0;
            for (int e = ballots.start(b); sum > 0 && e < ballots.end(b); e++) {
                asked[ballots.projectAt(e)] += race.cost[ballots.projectAt(e)] / sum * ballots.count(b);
            }
        }
        for (int c = 0; c < race.size; c++) {
            asked[c] = ratio(asked[c], full);
        }
        return asked;
    }

    private static double proportionality(List<Metrics.Share> shares) {
        return Math.exp(-shares.stream()
                .mapToDouble(share -> share.money() - share.votes())
                .map(difference -> difference * difference)
                .average()
                .orElse(0));
    }

    private List<Metrics.Witness> witnesses(boolean byCost) {
        List<Metrics.Witness> witnesses = new ArrayList<>();
        for (int c = 0; c < race.size; c++) {
            int voters = won[c] ? 0 : deserving(c, byCost);
            if (voters > 0) {
                witnesses.add(new Metrics.Witness(race.project(c), voters));
            }
        }
        return witnesses;
    }

    /** The size of the smallest group of the least served supporters that deserves the project; 0 if none does. */
    private int deserving(int c, boolean byCost) {
        int[] places = Arrays.copyOfRange(race.supporters.ballots(), race.supporters.start(c), race.supporters.end(c));
        long[] served =
                byCost ? costOn : Arrays.stream(winnersOn).asLongStream().toArray();
        int group = 0;
        for (int b : byValue(served, places)) {
            group += ballots.count(b);
            long claim = byCost ? served[b] + race.cost[c] : Math.multiplyExact(served[b] + 1, race.cost[c]);
            if (Exact.compareProducts(claim, ballots.voters(), group, race.budget) <= 0) {
                return group;
            }
        }
        return 0;
    }
}
