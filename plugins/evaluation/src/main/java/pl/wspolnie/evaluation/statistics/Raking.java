package pl.wspolnie.evaluation.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Weights by which a sample has the known shares of its population: W. E. Deming and F. F. Stephan, On a Least Squares
 * Adjustment of a Sampled Frequency Table when the Expected Marginal Totals are Known, Annals of Mathematical Statistics
 * 11 (1940), 427-444. With one characteristic this is post-stratification.
 */
public final class Raking {

    private static final int MOST_ROUNDS = 1000;
    private static final double CLOSE = 1e-10;

    private Raking() {}

    /**
     * A characteristic.
     *
     * @param groups the group of everybody in the sample, from 0; -1 for whoever did not say
     * @param shares of the groups in the population, above 0, summing up to 1
     */
    public record Margin(int[] groups, double[] shares) {

        private double[] sums(double[] weights) {
            var sums = new double[shares.length];
            for (int i = 0; i < groups.length; i++) {
                if (groups[i] >= 0) {
                    sums[groups[i]] += weights[i];
                }
            }
            return sums;
        }

        /** The largest difference between the share of a group and what it should be. */
        double distance(double[] weights) {
            var sums = sums(weights);
            double all = Arrays.stream(sums).sum();
            double worst = 0;
            for (int i = 0; i < shares.length; i++) {
                worst = Math.max(worst, Math.abs(sums[i] / all - shares[i]));
            }
            return worst;
        }

        private void fit(double[] weights) {
            var sums = sums(weights);
            double all = Arrays.stream(sums).sum();
            for (int i = 0; i < groups.length; i++) {
                if (groups[i] >= 0) {
                    weights[i] *= shares[groups[i]] * all / sums[groups[i]];
                }
            }
        }

        /** Whether somebody of each group is in the sample, without whom nothing can be weighted. */
        public boolean isFilled() {
            return Arrays.stream(sums(ones(groups.length))).allMatch(sum -> sum > 0);
        }
    }

    /**
     * The weights of everybody in the sample, with the mean 1.
     *
     * @throws IllegalArgumentException if the sample has nobody of a group
     */
    public static double[] weights(int size, List<Margin> margins) {
        var weights = ones(size);
        if (margins.stream().anyMatch(margin -> !margin.isFilled())) {
            throw new IllegalArgumentException("Somebody of each group has to be in the sample");
        }
        for (int round = 0; round < MOST_ROUNDS && far(margins, weights); round++) {
            margins.forEach(margin -> margin.fit(weights));
        }
        double mean = Arrays.stream(weights).sum() / Math.max(1, size);
        for (int i = 0; i < size; i++) {
            weights[i] /= mean;
        }
        return weights;
    }

    private static boolean far(List<Margin> margins, double[] weights) {
        return margins.stream().anyMatch(margin -> margin.distance(weights) > CLOSE);
    }

    static double[] ones(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
