package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.Arrays;
import pl.wspolnie.evaluation.statistics.Interval;
import pl.wspolnie.evaluation.statistics.Proportions;

/**
 * The groups of a characteristic by which answers are weighted. A weighted result beside the unweighted one tells how the
 * groups answered; where that is hidden, it is told in whole per cent, and only if that leaves the hidden numbers open.
 *
 * @param weights what somebody of each group weighs
 */
record Stratum(Grouping grouping, double[] weights) {

    static Stratum of(Grouping grouping, double[] each) {
        var weights = new double[grouping.count()];
        for (int row = 0; row < each.length; row++) {
            weights[grouping.of()[row]] += each[row];
        }
        Arrays.setAll(weights, group -> weights[group] / Math.max(1, grouping.sizes()[group]));
        return new Stratum(grouping, weights);
    }

    /**
     * What may be told of a weighted part.
     *
     * @param crossing of its variable with these groups
     * @param whole what all who answered weigh
     */
    Part told(Part part, Crossing crossing, double whole) {
        var estimates = new ArrayList<Estimate>();
        boolean rough = false;
        for (int i = 0; i < part.estimates().size(); i++) {
            boolean hidden = hides(crossing, i);
            estimates.add(
                    hidden
                            ? told(part.estimates().get(i), crossing, i, whole)
                            : part.estimates().get(i));
            rough |= hidden;
        }
        var mean = part.mean() == null || !rough && !hides(crossing)
                ? part.mean()
                : new Mean(part.mean().sample(), true);
        return new Part(part.key(), part.label(), part.n(), estimates, mean);
    }

    private boolean hides(Crossing crossing) {
        boolean hides = false;
        for (int group = 0; group < weights.length; group++) {
            hides |= crossing.isHidden(group);
        }
        return hides;
    }

    private boolean hides(Crossing crossing, int value) {
        boolean hides = false;
        for (int group = 0; group < weights.length; group++) {
            hides |= crossing.hidden(group)[value];
        }
        return hides;
    }

    private Estimate told(Estimate exact, Crossing crossing, int value, double whole) {
        if (!exact.isShown() || !leavesOpen(exact.share(), crossing, value, whole)) {
            return new Estimate(exact.code(), exact.label(), null, null, null, 0);
        }
        double share = round(exact.share());
        var interval = Proportions.wilson(share, exact.effective());
        return new Estimate(
                exact.code(),
                exact.label(),
                exact.count(),
                share,
                new Interval(round(interval.low()), round(interval.high())),
                exact.effective());
    }

    /** Whether each hidden number could be another one, and that of another hidden group too. */
    private boolean leavesOpen(double share, Crossing crossing, int value, double whole) {
        for (int group = 0; group < weights.length; group++) {
            if (crossing.hidden(group)[value] && !isOpen(share, crossing, value, whole, group)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(double share, Crossing crossing, int value, double whole, int group) {
        for (int other = 0; other < weights.length; other++) {
            if (other != group && crossing.hidden(other)[value]) {
                double moved = (weights[other] - weights[group]) / whole;
                boolean there = crossing.counts(group)[value] > 0 && round(share + moved) == round(share);
                boolean back = crossing.counts(other)[value] > 0 && round(share - moved) == round(share);
                if (there || back) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In whole per cent. */
    private static double round(double share) {
        return Math.round(100 * share) / 100.0;
    }
}
