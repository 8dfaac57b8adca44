package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.statistics.Interval;
import pl.wspolnie.evaluation.statistics.Sample;

/**
 * A mean of grades, ranks or numbers.
 *
 * @param sample what it stands on
 */
public record Mean(Sample sample) {

    public long n() {
        return sample.n();
    }

    public double value() {
        return sample.mean();
    }

    /** At 95 %; {@code null} where one number is no ground for it. */
    public Interval interval() {
        return sample.hasInterval() ? sample.interval() : null;
    }
}
