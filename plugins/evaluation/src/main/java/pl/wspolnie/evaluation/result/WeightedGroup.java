package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;

/**
 * A group by which answers are weighted.
 *
 * @param item the characteristic
 * @param answer the group
 * @param population its share in the population, 0 to 1
 * @param sample its share among those who answered, 0 to 1; {@code null} where they are too few to be told
 */
public record WeightedGroup(Item item, Option answer, double population, Double sample) {

    /** By what the answers of the group are multiplied, before other characteristics; {@code null} with the sample. */
    public Double factor() {
        return sample == null || sample == 0 ? null : population / sample;
    }
}
