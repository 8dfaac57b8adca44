package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.questionnaire.Wording;
import pl.wspolnie.evaluation.statistics.SmallCells;

/** Counts the answers of a wave, whole or in groups, and leaves out what must not be shown. */
final class Tabulation {

    private final Dataset data;
    private final double[] weights;
    private final Grouping grouping;

    Tabulation(Dataset data, double[] weights, Grouping grouping) {
        this.data = data;
        this.weights = weights;
        this.grouping = grouping;
    }

    /** All groups with all items. */
    List<Group> groups() {
        var items = data.content().items().stream().map(this::item).toList();
        var groups = new ArrayList<Group>();
        for (int i = 0; i < grouping.count(); i++) {
            int at = i;
            var group = grouping.groups().get(i);
            if (grouping.sizes()[i] > 0 || !group.code().isEmpty()) {
                var size = grouping.hidden()[i] ? null : grouping.sizes()[i];
                groups.add(new Group(
                        group.code(),
                        group.label(),
                        size,
                        items.stream().map(results -> results.get(at)).toList()));
            }
        }
        return groups;
    }

    /** What each group answered to an item. */
    private List<ItemResult> item(Item item) {
        var bases = bases(data.answered(item));
        var hidden = hiddenBases(bases);
        var parts = parts(item);
        var results = new ArrayList<ItemResult>();
        for (int i = 0; i < grouping.count(); i++) {
            int at = i;
            results.add(new ItemResult(
                    item,
                    hidden[i] ? null : bases[i],
                    parts.stream().map(part -> part.get(at)).toList()));
        }
        return results;
    }

    private List<List<Part>> parts(Item item) {
        return switch (item.kind()) {
            case ONE -> List.of(counted(item.code(), Wording.NONE, item.answers(), false));
            case SCALE -> List.of(counted(item.code(), Wording.NONE, item.answers(), true));
            case MANY -> List.of(chosen(item));
            case MATRIX -> each(item, item.rows(), item.isGraded());
            case RANKING -> each(item, item.options(), true);
            case ORGANISATIONS -> organisations(item);
            case NUMBER -> List.of(new Counting(Variable.numbers(data, item.code())).parts(Wording.NONE));
            case DATE -> List.of(new Counting(Variable.years(data, item.code())).parts(Wording.NONE));
            case TEXT -> List.of();
        };
    }

    private List<Part> counted(String key, Wording label, List<Option> values, boolean graded) {
        return new Counting(Variable.of(data, key, values, graded)).parts(label);
    }

    private List<List<Part>> each(Item item, List<Option> parts, boolean graded) {
        return parts.stream()
                .map(part -> counted(Item.part(item.code(), part.code()), part.label(), item.answers(), graded))
                .toList();
    }

    private List<List<Part>> organisations(Item item) {
        return item.rows().stream()
                .flatMap(row -> Stream.of(
                        counted(Item.part(item.code(), row.code()), row.label(), Item.knowing(), false),
                        counted(item.grade(row), row.label(), item.grades(), true)))
                .toList();
    }

    /** Options of which several may be chosen: each is counted by itself, and told together. */
    private List<Part> chosen(Item item) {
        var options = item.options().stream()
                .map(option -> new Counting(Variable.chosen(data, item, option)).parts(option.label()))
                .toList();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < grouping.count(); i++) {
            var estimates = new ArrayList<Estimate>();
            for (int j = 0; j < options.size(); j++) {
                var option = item.options().get(j);
                options.get(j).get(i).estimates().stream()
                        .limit(1)
                        .map(one -> new Estimate(
                                option.code(),
                                option.label(),
                                one.count(),
                                one.share(),
                                one.interval(),
                                one.effective()))
                        .forEach(estimates::add);
            }
            var n = options.isEmpty() ? null : options.get(0).get(i).n();
            parts.add(new Part(item.code(), Wording.NONE, n, estimates, null));
        }
        return parts;
    }

    private long[] bases(boolean[] answered) {
        var bases = new long[grouping.count()];
        for (int row = 0; row < answered.length; row++) {
            if (answered[row]) {
                bases[grouping.of()[row]]++;
            }
        }
        return bases;
    }

    /** Groups that are too small, or of which too few answered. */
    private boolean[] hiddenBases(long[] bases) {
        var hidden = SmallCells.hidden(new long[][] {bases}, new boolean[1], null)[0];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= grouping.hidden()[i];
        }
        return hidden;
    }

    /** One variable in all groups. */
    private final class Counting {

        private final Variable variable;
        private final long[][] counts;
        private final Tally[] tallies;
        private final boolean[] rows;

        Counting(Variable variable) {
            this.variable = variable;
            counts = new long[grouping.count()][variable.values().size()];
            tallies = new Tally[grouping.count()];
            Arrays.setAll(tallies, i -> new Tally(variable.values().size()));
            var answered = new boolean[data.size()];
            for (int row = 0; row < data.size(); row++) {
                int code = variable.codes()[row];
                answered[row] = code >= 0;
                if (code >= 0) {
                    int group = grouping.of()[row];
                    if (code < counts[group].length) {
                        counts[group][code]++;
                    }
                    var number = variable.numbers() == null ? Double.NaN : variable.numbers()[row];
                    tallies[group].add(code, number, weights[row]);
                }
            }
            rows = hiddenBases(bases(answered));
        }

        List<Part> parts(Wording label) {
            var hidden = SmallCells.hidden(counts, rows, grouping.count() > 1 ? hiddenSums() : null);
            var parts = new ArrayList<Part>();
            for (int i = 0; i < grouping.count(); i++) {
                parts.add(
                        rows[i]
                                ? new Part(variable.key(), label, null, List.of(), null)
                                : tallies[i].part(variable, label, counts[i], hidden[i]));
            }
            return parts;
        }

        private boolean[] hiddenSums() {
            var sums = new long[variable.values().size()];
            for (var row : counts) {
                Arrays.setAll(sums, i -> sums[i] + row[i]);
            }
            return SmallCells.hidden(sums);
        }
    }
}
