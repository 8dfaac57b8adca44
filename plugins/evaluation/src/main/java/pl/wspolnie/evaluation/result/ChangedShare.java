package pl.wspolnie.evaluation.result;

import pl.wspolnie.evaluation.statistics.Interval;
import pl.wspolnie.evaluation.statistics.Proportions;

/**
 * How the share of an answer changed between two waves.
 *
 * @param before in the earlier wave
 * @param after in the later wave
 * @param interval of the difference of the shares, at 95 % (Newcombe); {@code null} where one must not be told
 * @param verdict {@code null} with the interval
 */
public record ChangedShare(Estimate before, Estimate after, Interval interval, Verdict verdict) {

    static ChangedShare of(Estimate before, Estimate after, long n, long least) {
        if (!before.isShown() || !after.isShown()) {
            return new ChangedShare(before, after, null, null);
        }
        var interval = Proportions.difference(before.share(), before.effective(), after.share(), after.effective());
        return new ChangedShare(before, after, interval, Verdict.of(interval, n, least));
    }

    /** The difference, 0.01 for one percentage point; {@code null} where it must not be told. */
    public Double points() {
        return interval == null ? null : after.share() - before.share();
    }
}
