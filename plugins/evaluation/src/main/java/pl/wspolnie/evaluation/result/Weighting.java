package pl.wspolnie.evaluation.result;

import java.util.List;

/**
 * How a result is weighted.
 *
 * @param groups by what
 * @param least the smallest weight of somebody
 * @param most the greatest weight of somebody
 * @param effective how many answers the weighted ones count for (L. Kish, Survey Sampling, 1965)
 */
public record Weighting(List<WeightedGroup> groups, double least, double most, double effective) {

    public Weighting {
        groups = List.copyOf(groups);
    }
}
