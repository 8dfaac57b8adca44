package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The strict order of all projects of a race by its criteria for ties. */
final class TieOrder {

    private final Race race;
    private final TieBreaking breaking;
    private final String[] lots;
    private int[] rank;

    TieOrder(Race race, TieBreaking breaking) {
        this.race = race;
        this.breaking = breaking;
        this.lots = new String[race.size];
    }

    /** The project's place: the lower goes first. Worked out when there is a tie, for most counts have few. */
    int rank(int c) {
        if (rank == null) {
            draw();
            int[] order = IntStream.range(0, race.size)
                    .boxed()
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
            rank = new int[race.size];
            for (int place = 0; place < order.length; place++) {
                rank[order[place]] = place;
            }
        }
        return rank[c];
    }

    private void draw() {
        for (int c = 0; c < race.size && !breaking.seed().isEmpty(); c++) {
            lots[c] = TieBreaking.lot(breaking.seed(), race.project(c).id());
        }
    }

    Tie tie(int round, List<Integer> tied) {
        List<Integer> order = new ArrayList<>(tied);
        order.sort(Comparator.comparingInt(this::rank));
        int first = order.get(0);
        int deciding = order.stream()
                .skip(1)
                .mapToInt(other -> deciding(first, other))
                .max()
                .orElseThrow();
        List<String> ids = new ArrayList<>(order.stream()
                .skip(1)
                .map(c -> race.project(c).id())
                .sorted(CodePoints.ORDER)
                .toList());
        ids.add(0, race.project(first).id());
        return new Tie(round, ids, breaking.criteria().get(deciding));
    }

    private int deciding(int a, int b) {
        int criterion = 0;
        while (compare(a, b, breaking.criteria().get(criterion)) == 0) {
            criterion++;
        }
        return criterion;
    }

    private int compare(int a, int b) {
        for (TieBreaking.Criterion criterion : breaking.criteria()) {
            int order = compare(a, b, criterion);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int compare(int a, int b, TieBreaking.Criterion criterion) {
        return switch (criterion) {
            case COST -> Long.compare(race.cost[a], race.cost[b]);
            case VOTES -> Long.compare(race.supporters.points(b), race.supporters.points(a));
            case ID ->
                CodePoints.ORDER.compare(race.project(a).id(), race.project(b).id());
            case DRAW -> lots[a].compareTo(lots[b]);
        };
    }
}
