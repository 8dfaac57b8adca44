package pl.wspolnie.evaluation.statistics;

/** Intervals of 95 % for shares and for differences of two independent shares. */
public final class Proportions {

    /** The 0.975 quantile of the normal distribution. */
    public static final double Z = 1.959963984540054;

    private Proportions() {}

    /**
     * The score interval of a share: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
     * Journal of the American Statistical Association 22 (1927), 209-212.
     *
     * @param share the share that was observed, 0 to 1
     * @param n how many were asked; with weights the effective number
     * @throws IllegalArgumentException if nobody was asked
     */
    public static Interval wilson(double share, double n) {
        if (!(n > 0)) {
            throw new IllegalArgumentException("There is no share of " + n);
        }
        double squared = Z * Z;
        double centre = 2 * n * share + squared;
        double half = Z * Math.sqrt(squared + 4 * n * share * (1 - share));
        double below = 2 * (n + squared);
        return new Interval(Math.max(0, (centre - half) / below), Math.min(1, (centre + half) / below));
    }

    /**
     * The interval of a difference, made of two score intervals: method 10 of R. G. Newcombe, Interval Estimation for the
     * Difference between Independent Proportions, Statistics in Medicine 17 (1998), 873-890.
     *
     * @return the interval of {@code second - first}
     */
    public static Interval difference(double first, double n1, double second, double n2) {
        var before = wilson(first, n1);
        var after = wilson(second, n2);
        double change = second - first;
        return new Interval(
                change - Math.hypot(second - after.low(), before.high() - first),
                change + Math.hypot(after.high() - second, first - before.low()));
    }
}
