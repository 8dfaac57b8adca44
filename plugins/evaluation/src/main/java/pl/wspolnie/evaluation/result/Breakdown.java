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
}
