package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.evaluation.questionnaire.Wording;
import pl.wspolnie.evaluation.statistics.HiddenGrades;
import pl.wspolnie.evaluation.statistics.Proportions;
import pl.wspolnie.evaluation.statistics.Sample;
import pl.wspolnie.evaluation.statistics.SmallCells;

/** The weighted counts of one variable in one group. */
final class Tally {

    private final double[] sums;
    private final Sample.Gathering all = new Sample.Gathering();
    private final Sample.Gathering numbers = new Sample.Gathering();

    Tally(int values) {
        sums = new double[values];
    }

    void add(int code, double number, double weight) {
        if (code < sums.length) {
            sums[code] += weight;
        }
        all.add(code, weight);
        if (!Double.isNaN(number)) {
            numbers.add(number, weight);
        }
    }

    /** What all weigh. */
    double weight() {
        return all.weights();
    }

    /** What may be shown of a group. */
    Part part(Variable variable, Wording label, Crossing crossing, int group) {
        var counts = crossing.counts(group);
        var hidden = crossing.hidden(group);
        var estimates = new ArrayList<Estimate>();
        for (int i = 0; i < sums.length; i++) {
            estimates.add(estimate(variable, i, counts[i], hidden[i]));
        }
        var mean = variable.numbers() == null ? null : mean(variable, counts, Crossing.any(hidden));
        return new Part(variable.key(), label, all.n(), List.copyOf(estimates), mean);
    }

    private Mean mean(Variable variable, long[] counts, boolean rough) {
        boolean told = numbers.n() >= SmallCells.LEAST && (!rough || HiddenGrades.leaveOpen(counts, variable.grades()));
        return told ? new Mean(numbers.sample(), rough) : null;
    }

    private Estimate estimate(Variable variable, int at, long count, boolean hidden) {
        var value = variable.values().get(at);
        double effective = all.effective();
        // Nobody answered: there is no share, which is not zero.
        if (hidden || effective == 0) {
            return new Estimate(value.code(), value.label(), hidden ? null : count, null, null, 0);
        }
        double share = Math.min(1, sums[at] / all.weights());
        return new Estimate(value.code(), value.label(), count, share, Proportions.wilson(share, effective), effective);
    }
}
