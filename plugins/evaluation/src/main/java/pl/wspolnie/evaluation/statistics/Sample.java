package pl.wspolnie.evaluation.statistics;

/**
 * A sample of numbers, summed up: enough for its mean and the interval of it.
 *
 * @param n how many numbers there are
 * @param effective how many they count for when they are weighted (L. Kish, Survey Sampling, 1965: the square of the sum
 *     of the weights by the sum of their squares); {@code n} where all weigh the same
 * @param mean the weighted mean
 * @param variance the weighted variance, with the divisor {@code effective - 1} in place of {@code effective}
 */
public record Sample(long n, double effective, double mean, double variance) {

    /** Gathers numbers one by one (D. H. D. West, Updating Mean and Variance Estimates, CACM 22 (1979), 532-535). */
    public static final class Gathering {

        private long n;
        private double weights;
        private double squares;
        private double mean;
        private double spread;

        public void add(double value, double weight) {
            n++;
            weights += weight;
            squares += weight * weight;
            double step = value - mean;
            double part = weights > 0 ? weight / weights : 0;
            mean += part * step;
            spread += weight * step * (value - mean);
        }

        public long n() {
            return n;
        }

        public double weights() {
            return weights;
        }

        /** How many the weighted numbers count for. */
        public double effective() {
            return squares > 0 ? weights * weights / squares : 0;
        }

        /** What was gathered. */
        public Sample sample() {
            double effective = effective();
            double variance = effective > 1 ? spread / weights * effective / (effective - 1) : 0;
            return new Sample(n, effective, mean, variance);
        }
    }

    /** Whether there is an interval: of one number there is none. */
    public boolean hasInterval() {
        return effective > 1;
    }

    /** The interval of 95 % for the mean, by Student's t distribution ("Student", Biometrika 6 (1908), 1-25). */
    public Interval interval() {
        double half = StudentT.quantile975(effective - 1) * Math.sqrt(variance / effective);
        return new Interval(mean - half, mean + half);
    }

    /**
     * The interval of 95 % for {@code after.mean - mean}: B. L. Welch, The Generalization of «Student's» Problem when
     * Several Different Population Variances are Involved, Biometrika 34 (1947), 28-35.
     */
    public Interval change(Sample after) {
        double first = variance / effective;
        double second = after.variance / after.effective;
        double change = after.mean - mean;
        if (first + second == 0) {
            return new Interval(change, change);
        }
        double freedom = (first + second)
                * (first + second)
                / (first * first / (effective - 1) + second * second / (after.effective - 1));
        double half = StudentT.quantile975(freedom) * Math.sqrt(first + second);
        return new Interval(change - half, change + half);
    }
}
