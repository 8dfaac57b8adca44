package pl.wspolnie.evaluation.result;

import java.util.List;
import pl.wspolnie.evaluation.questionnaire.Item;

/**
 * What changed between two waves.
 *
 * @param least the number of answers in each below which nothing is claimed
 */
public record WaveChange(WaveResult before, WaveResult after, List<ItemChange> items, long least) {

    public WaveChange {
        items = List.copyOf(items);
    }

    /** What changed in the answers to an item. */
    public record ItemChange(Item item, List<ChangedPart> parts) {

        public ItemChange {
            parts = List.copyOf(parts);
        }
    }
}
