package pl.wspolnie.evaluation.result;

import java.util.List;
import pl.wspolnie.evaluation.questionnaire.Item;

/**
 * What the groups of a characteristic answered.
 *
 * @param by the characteristic
 * @param groups in the order of its answers; last those who gave none
 */
public record Breakdown(Item by, List<Group> groups) {

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** Whether it divides the answers to an item: not those to characteristics. */
    public boolean divides(Item item) {
        return groups.get(0).item(item.code()).isPresent();
    }
}
