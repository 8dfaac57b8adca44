package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.statistics.Raking;
import pl.wspolnie.evaluation.wave.Share;

/**
 * How a sample is weighted by what is known of its population.
 *
 * @param each everybody's weight; their mean is 1
 * @param groups by which characteristics, and how far the sample was from the population
 * @param strata the same groups
 */
record Weights(double[] each, List<WeightedGroup> groups, List<Stratum> strata) {

    /** Everybody weighs the same. */
    static Weights none(int size) {
        var each = new double[size];
        Arrays.fill(each, 1);
        return new Weights(each, List.of(), List.of());
    }

    /** By the shares that are known; empty where none is, or the sample has fewer than five people of a group. */
    static Optional<Weights> of(Dataset data, List<Share> shares) {
        var items = shares.stream()
                .map(Share::item)
                .distinct()
                .map(code -> data.content().item(code).orElseThrow())
                .toList();
        var margins = new ArrayList<Raking.Margin>();
        var groups = new ArrayList<WeightedGroup>();
        for (var item : items) {
            var own = shares.stream()
                    .filter(share -> share.item().equals(item.code()))
                    .toList();
            var values = item.answers().stream()
                    .filter(answer ->
                            own.stream().anyMatch(share -> share.answer().equals(answer.code())))
                    .toList();
            double whole = own.stream()
                    .mapToDouble(share -> share.share().doubleValue())
                    .sum();
            var known = values.stream()
                    .mapToDouble(value -> share(own, value) / whole)
                    .toArray();
            var codes = Variable.of(data, item.code(), values, false).codes();
            margins.add(new Raking.Margin(codes, known));
            groups.addAll(groups(item, values, known, codes));
        }
        if (margins.isEmpty() || groups.stream().anyMatch(WeightedGroup::isSmall)) {
            return Optional.empty();
        }
        var each = Raking.weights(data.size(), margins);
        var strata = items.stream()
                .map(item -> Stratum.of(Grouping.by(data, item), each))
                .toList();
        return Optional.of(new Weights(each, groups, strata));
    }

    private static double share(List<Share> shares, Option value) {
        return shares.stream()
                .filter(share -> share.answer().equals(value.code()))
                .mapToDouble(share -> share.share().doubleValue())
                .sum();
    }

    private static List<WeightedGroup> groups(Item item, List<Option> values, double[] known, int[] codes) {
        var counts = new long[values.size()];
        for (int code : codes) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        double all = Math.max(1, Arrays.stream(counts).sum());
        var groups = new ArrayList<WeightedGroup>();
        for (int i = 0; i < counts.length; i++) {
            groups.add(new WeightedGroup(item, values.get(i), known[i], counts[i], counts[i] / all));
        }
        return groups;
    }

    double least() {
        return Arrays.stream(each).min().orElse(1);
    }

    double most() {
        return Arrays.stream(each).max().orElse(1);
    }
}
