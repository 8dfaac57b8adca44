package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.questionnaire.Wording;

/** Counts the answers of a wave, whole or in groups, and leaves out what must not be shown. */
final class Tabulation {

    private final Dataset data;
    private final Weights weights;
    private final Grouping grouping;
    private final Filters filters;

    /** @param weights those of groups are even */
    private Tabulation(Dataset data, Weights weights, Grouping grouping) {
        this.data = data;
        this.weights = weights;
        this.grouping = grouping;
        filters = new Filters(data, grouping);
    }

    /** What all answered, item by item. */
    static List<ItemResult> whole(Dataset data, Weights weights) {
        var whole = new Tabulation(data, weights, Grouping.whole(data.size()));
        return whole.groups(data.content().items()).get(0).items();
    }

    /**
     * What the groups of a characteristic answered. Characteristics are not divided by each other: the same table the other
     * way round hides other cells, and both together hide less than each.
     */
    static List<Group> by(Dataset data, Item characteristic) {
        var characteristics = data.content().characteristics();
        var items = data.content().items().stream()
                .filter(item -> !characteristics.contains(item))
                .toList();
        return new Tabulation(data, Weights.none(data.size()), Grouping.by(data, characteristic)).groups(items);
    }

    private List<Group> groups(List<Item> asked) {
        var items = asked.stream().map(this::item).toList();
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
        var answered = data.answered(item);
        var telling = filters.telling(item);
        var bases = grouping.bases(answered);
        var hidden = grouping.hidden(answered, telling);
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
            case ONE -> List.of(counted(item, item.code(), Wording.NONE, false));
            case SCALE -> List.of(counted(item, item.code(), Wording.NONE, true));
            case MANY -> List.of(chosen(item));
            case MATRIX -> each(item, item.rows(), item.isGraded());
            case RANKING -> each(item, item.options(), true);
            case ORGANISATIONS -> organisations(item);
            case NUMBER -> List.of(parts(item, Variable.numbers(data, item.code()), Wording.NONE));
            case DATE -> List.of(parts(item, Variable.years(data, item.code()), Wording.NONE));
            case TEXT -> List.of();
        };
    }

    private List<Part> counted(Item item, String key, Wording label, boolean graded) {
        return parts(item, Variable.of(data, key, item.answers(), graded), label);
    }

    private List<List<Part>> each(Item item, List<Option> parts, boolean graded) {
        return parts.stream()
                .map(part -> counted(item, Item.part(item.code(), part.code()), part.label(), graded))
                .toList();
    }

    private List<List<Part>> organisations(Item item) {
        return item.rows().stream()
                .flatMap(row -> Stream.of(
                        counted(item, Item.part(item.code(), row.code()), row.label(), false),
                        parts(
                                Variable.of(data, item.grade(row), item.grades(), true),
                                row.label(),
                                within -> within.grading(item, row))))
                .toList();
    }

    /** Options of which several may be chosen: each is counted by itself, and told together. */
    private List<Part> chosen(Item item) {
        var options = item.options().stream()
                .map(option -> parts(item, Variable.chosen(data, item, option), option.label()))
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

    private List<Part> parts(Item item, Variable variable, Wording label) {
        return parts(variable, label, within -> within.telling(item));
    }

    /** @param telling the groups that must not be shown because of an earlier item */
    private List<Part> parts(Variable variable, Wording label, Function<Filters, boolean[]> telling) {
        var crossing = new Crossing(variable, grouping, telling.apply(filters));
        var tallies = tallies(variable);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < grouping.count(); i++) {
            parts.add(
                    crossing.isHidden(i)
                            ? new Part(variable.key(), label, null, List.of(), null)
                            : told(variable, tallies[i].part(variable, label, crossing, i), tallies[i], telling));
        }
        return parts;
    }

    private Part told(Variable variable, Part part, Tally tally, Function<Filters, boolean[]> telling) {
        var told = part;
        for (var stratum : weights.strata()) {
            var groups = stratum.grouping();
            told = stratum.told(
                    told, new Crossing(variable, groups, telling.apply(new Filters(data, groups))), tally.weight());
        }
        return told;
    }

    private Tally[] tallies(Variable variable) {
        var tallies = new Tally[grouping.count()];
        Arrays.setAll(tallies, i -> new Tally(variable.values().size()));
        for (int row = 0; row < data.size(); row++) {
            int code = variable.codes()[row];
            if (code >= 0) {
                var number = variable.numbers() == null ? Double.NaN : variable.numbers()[row];
                tallies[grouping.of()[row]].add(code, number, weights.each()[row]);
            }
        }
        return tallies;
    }
}
