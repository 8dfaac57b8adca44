package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.statistics.SmallCells;

/**
 * A group by which answers are weighted.
 *
 * @param item the characteristic
 * @param answer the group
 * @param population its share in the population, 0 to 1
 * @param people how many of those who answered are in it
 * @param sample its share among those who said in which group they are, 0 to 1
 */
public record WeightedGroup(Item item, Option answer, double population, long people, double sample) {

    /** Whether it is too small to stand for its share of the population. */
    boolean isSmall() {
        return people < SmallCells.LEAST;
    }

    /** By what the answers of the group are multiplied, before other characteristics. */
    public double factor() {
        return population / sample;
    }
}
