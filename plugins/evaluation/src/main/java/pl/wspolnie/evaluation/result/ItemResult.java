package pl.wspolnie.evaluation.result;

import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Item;

/**
 * What was answered to an item.
 *
 * @param n how many answered; {@code null} where they are too few to be told
 * @param parts one for most kinds; none of a text
 */
public record ItemResult(Item item, Long n, List<Part> parts) {

    public ItemResult {
        parts = List.copyOf(parts);
    }

    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }
}
