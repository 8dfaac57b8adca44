package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.statistics.HiddenGrades;
import pl.wspolnie.evaluation.statistics.Interval;
import pl.wspolnie.evaluation.statistics.Sample;

/**
 * A mean of grades, ranks or numbers.
 *
 * @param sample what it stands on
 * @param rough whether it is told in tenths, and not of how many, since the distribution is hidden
 */
public record Mean(Sample sample, boolean rough) {

    /** How many gave a number; {@code null} where it must not be told. */
    public Long n() {
        return rough ? null : sample.n();
    }

    public double value() {
        return rough ? HiddenGrades.round(sample.mean()) : sample.mean();
    }

    /** At 95 %; {@code null} where one number is no ground for it. */
    public Interval interval() {
        if (!sample.hasInterval()) {
            return null;
        }
        var exact = sample.interval();
        double half = HiddenGrades.round(exact.high() - sample.mean());
        return rough ? new Interval(value() - half, value() + half) : exact;
    }

    /** The interval of 95 % of a later mean's difference from this one; {@code null} where there is none. */
    Interval change(Mean later) {
        if (!sample.hasInterval() || !later.sample.hasInterval()) {
            return null;
        }
        var exact = sample.change(later.sample);
        return rough || later.rough
                ? new Interval(HiddenGrades.round(exact.low()), HiddenGrades.round(exact.high()))
                : exact;
    }
}
