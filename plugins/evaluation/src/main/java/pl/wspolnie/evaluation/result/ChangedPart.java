package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.evaluation.statistics.Interval;

/**
 * How what was counted together changed between two waves.
 *
 * @param before in the earlier wave
 * @param after in the later wave
 * @param shares by answer, of answers that both waves offered
 * @param means the interval of the difference of the means, at 95 % (Welch); {@code null} where there is none
 * @param verdict of the means; {@code null} where there is none
 */
public record ChangedPart(Part before, Part after, List<ChangedShare> shares, Interval means, Verdict verdict) {

    public ChangedPart {
        shares = List.copyOf(shares);
    }

    /** @param least the number of answers below which nothing is claimed */
    public static ChangedPart of(Part before, Part after, long least) {
        long n = Math.min(before.n() == null ? 0 : before.n(), after.n() == null ? 0 : after.n());
        var shares = new ArrayList<ChangedShare>();
        for (var estimate : before.estimates()) {
            after.estimate(estimate.code()).ifPresent(later -> shares.add(ChangedShare.of(estimate, later, n, least)));
        }
        if (before.mean() == null || after.mean() == null) {
            return new ChangedPart(before, after, shares, null, null);
        }
        var means = before.mean().change(after.mean());
        long numbers =
                Math.min(before.mean().sample().n(), after.mean().sample().n());
        return new ChangedPart(before, after, shares, means, Verdict.of(means, numbers, least));
    }

    /** The difference of the means; {@code null} where there is none. */
    public Double difference() {
        return before.mean() == null || after.mean() == null
                ? null
                : after.mean().value() - before.mean().value();
    }

    /** Whether there is something to compare. */
    public boolean isShown() {
        return difference() != null || shares.stream().anyMatch(share -> share.points() != null);
    }
}
