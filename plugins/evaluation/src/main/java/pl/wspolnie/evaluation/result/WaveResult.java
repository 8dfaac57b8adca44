package pl.wspolnie.evaluation.result;

import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.wave.Wave;

/**
 * What a wave says.
 *
 * @param content of the questionnaire
 * @param n how many answered; {@code null} where they are too few to be told
 * @param items what they answered
 * @param weighting {@code null} where everybody weighs the same
 * @param weightable whether it can be weighted
 */
public record WaveResult(
        Wave wave, Content content, Long n, List<ItemResult> items, Weighting weighting, boolean weightable) {

    public WaveResult {
        items = List.copyOf(items);
    }

    public Optional<ItemResult> item(String code) {
        return items.stream().filter(item -> item.item().code().equals(code)).findFirst();
    }

    /** The share of those who answered in the whole population, 0 to 1; {@code null} where that is not known. */
    public Double reached() {
        return n == null || wave.populationSize() == null ? null : (double) n / wave.populationSize();
    }
}
