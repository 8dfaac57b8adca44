package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.statistics.Raking;
import pl.wspolnie.evaluation.statistics.SmallCells;
import pl.wspolnie.evaluation.wave.Share;

/**
 * How a sample is weighted by what is known of its population.
 *
 * @param each everybody's weight; their mean is 1
 * @param groups by which characteristics, and how far the sample was from the population
 */
record Weights(double[] each, List<WeightedGroup> groups) {

    /** Everybody weighs the same. */
    static Weights none(int size) {
        var each = new double[size];
        Arrays.fill(each, 1);
        return new Weights(each, List.of());
    }

    /** By the shares that are known; empty where none is, or the sample has nobody of a group. */
    static Optional<Weights> of(Dataset data, List<Share> shares) {
        var margins = new ArrayList<Raking.Margin>();
        var groups = new ArrayList<WeightedGroup>();
        for (var code : shares.stream().map(Share::item).distinct().toList()) {
            var item = data.content().item(code).orElseThrow();
            var own = shares.stream().filter(share -> share.item().equals(code)).toList();
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
            var codes = Variable.of(data, code, values, false).codes();
            margins.add(new Raking.Margin(codes, known));
            groups.addAll(groups(item, values, known, codes));
        }
        return margins.isEmpty() || !margins.stream().allMatch(Raking.Margin::isFilled)
                ? Optional.empty()
                : Optional.of(new Weights(Raking.weights(data.size(), margins), groups));
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
        double all = Arrays.stream(counts).sum();
        var hidden = SmallCells.hidden(counts);
        var groups = new ArrayList<WeightedGroup>();
        for (int i = 0; i < counts.length; i++) {
            var sample = hidden[i] || all == 0 ? null : counts[i] / all;
            groups.add(new WeightedGroup(item, values.get(i), known[i], sample));
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
