package pl.wspolnie.evaluation.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * What is asked at once.
 *
 * @param section of which it is a part
 * @param items none of which depends on another
 */
public record Step(Section section, List<Item> items) {

    /** The items that are to be asked after these answers. */
    public List<Item> asked(Map<String, String> cells) {
        return items.stream()
                .filter(item -> item.condition() == null || item.condition().holds(cells))
                .toList();
    }
}
