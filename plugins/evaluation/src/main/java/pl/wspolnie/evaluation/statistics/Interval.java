package pl.wspolnie.evaluation.statistics;

/**
 * A confidence interval.
 *
 * @param low its lower bound
 * @param high its upper bound
 */
public record Interval(double low, double high) {

    /** Whether it holds the value. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
