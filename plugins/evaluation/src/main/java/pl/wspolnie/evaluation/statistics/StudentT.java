package pl.wspolnie.evaluation.statistics;

/** Student's t distribution, for any positive number of degrees of freedom. */
public final class StudentT {

    private static final double EPSILON = 1e-15;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000;

    /** Lanczos' coefficients for g = 7 (W. H. Press and others, Numerical Recipes, 3rd edition, 6.1; P. Godfrey, 2001). */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private StudentT() {}

    /** The probability of a value above {@code t}, which is not negative. */
    public static double above(double t, double freedom) {
        return 0.5 * beta(freedom / (freedom + t * t), freedom / 2, 0.5);
    }

    /**
     * The value that is exceeded with the probability 0.025, for intervals of 95 %.
     *
     * @throws IllegalArgumentException if there is no freedom
     */
    public static double quantile975(double freedom) {
        if (!(freedom > 0)) {
            throw new IllegalArgumentException("There are no " + freedom + " degrees of freedom");
        }
        double low = 0;
        double high = 2;
        while (above(high, freedom) > 0.025) {
            high *= 2;
        }
        for (int i = 0; i < 200 && high - low > EPSILON * high; i++) {
            double middle = (low + high) / 2;
            if (above(middle, freedom) > 0.025) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The regularised incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17). */
    static double beta(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** The continued fraction of the incomplete beta function, by Lentz' method. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = inverse(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = inverse(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = inverse(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < EPSILON) {
                break;
            }
        }
        return value;
    }

    private static double inverse(double value) {
        return 1 / away(value);
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
