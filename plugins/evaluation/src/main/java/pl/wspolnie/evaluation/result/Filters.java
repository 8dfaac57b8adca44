package pl.wspolnie.evaluation.result;

import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.statistics.SmallCells;

/**
 * Items that only those are asked who gave certain answers to an earlier one: how many answered them tells how many gave
 * those answers, even where that is hidden.
 */
record Filters(Dataset data, Grouping grouping) {

    private static final List<String> KNOWING = List.of(Item.KNOWN, Item.USED);

    /** The groups of which it must not be told how many answered an item. */
    boolean[] telling(Item item) {
        var telling = new boolean[grouping.count()];
        if (item.condition() != null) {
            var asked = data.content().item(item.condition().item()).orElseThrow();
            var before = telling(asked);
            merge(telling, before);
            variables(asked, item.condition().values())
                    .forEach(variable -> merge(
                            telling, parting(variable, before, item.condition().values())));
        }
        return telling;
    }

    /** The groups of which it must not be told how many graded an organisation: those who know it do. */
    boolean[] grading(Item item, Option organisation) {
        var before = telling(item);
        var knowing = Variable.of(data, Item.part(item.code(), organisation.code()), Item.knowing(), false);
        merge(before, parting(knowing, before, KNOWING));
        return before;
    }

    private Stream<Variable> variables(Item asked, List<String> values) {
        return asked.kind() == ItemKind.MANY
                ? asked.options().stream()
                        .filter(option -> values.contains(option.code()))
                        .map(option -> Variable.chosen(data, asked, option))
                : Stream.of(Variable.of(data, asked.code(), asked.answers(), asked.isGraded()));
    }

    /** The groups in which some hidden values lead to the item and others do not, and one side has too few. */
    private boolean[] parting(Variable variable, boolean[] before, List<String> values) {
        var crossing = new Crossing(variable, grouping, before);
        var parting = new boolean[grouping.count()];
        for (int group = 0; group < parting.length; group++) {
            var leading = new Side();
            var other = new Side();
            for (int i = 0; i < variable.values().size(); i++) {
                if (crossing.hidden(group)[i]) {
                    boolean leads = variable.isChoice()
                            ? i == 0
                            : values.contains(variable.values().get(i).code());
                    (leads ? leading : other).add(crossing.counts(group)[i]);
                }
            }
            parting[group] = crossing.isHidden(group)
                    || leading.cells > 0 && other.cells > 0 && (leading.isSmall() || other.isSmall());
        }
        return parting;
    }

    private static void merge(boolean[] into, boolean[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= more[i];
        }
    }

    /** The hidden values on one side of a condition. */
    private static final class Side {

        private int cells;
        private long people;

        void add(long count) {
            cells++;
            people += count;
        }

        boolean isSmall() {
            return cells < 2 || people < SmallCells.LEAST;
        }
    }
}
