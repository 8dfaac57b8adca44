package pl.wspolnie.evaluation.result;

import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Wording;

/**
 * A group of those who answered.
 *
 * @param code of the answer by which they belong to it; empty for those who gave none
 * @param label of that answer
 * @param n how many they are; {@code null} where they are too few to be told
 * @param items what they answered
 */
public record Group(String code, Wording label, Long n, List<ItemResult> items) {

    public Group {
        items = List.copyOf(items);
    }

    public Optional<ItemResult> item(String wanted) {
        return items.stream().filter(item -> item.item().code().equals(wanted)).findFirst();
    }
}
