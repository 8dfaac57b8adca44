package pl.wspolnie.evaluation.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When an item is asked: if an earlier one has one of these answers, or, negated, none of them.
 *
 * @param item the code of the earlier item
 * @param values codes of its options, or grades
 * @param negated whether the answer must be another; an item without an answer fulfils neither
 */
public record Condition(String item, List<String> values, boolean negated) {

    public Condition {
        values = List.copyOf(values);
    }

    /** Whether the answers that were given so far fulfil it. */
    public boolean holds(Map<String, String> cells) {
        boolean chosen = values.stream()
                .anyMatch(value -> value.equals(cells.get(item)) || cells.containsKey(Item.part(item, value)));
        return negated ? isAnswered(cells) && !chosen : chosen;
    }

    /** The words of the answers that it names. */
    public String words(Item asked, Locale locale) {
        return asked.answers().stream()
                .filter(answer -> values.contains(answer.code()))
                .map(answer -> answer.label().in(locale))
                .collect(Collectors.joining(" / "));
    }

    private boolean isAnswered(Map<String, String> cells) {
        return cells.keySet().stream().anyMatch(key -> key.equals(item) || key.startsWith(item + "."));
    }
}
