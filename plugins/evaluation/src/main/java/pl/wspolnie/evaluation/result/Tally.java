package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.evaluation.questionnaire.Wording;
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

    /**
     * What may be shown. With a mean beside them, all shares are hidden where one is: the mean would tell it.
     *
     * @param hidden which answers
     */
    Part part(Variable variable, Wording label, long[] counts, boolean[] hidden) {
        boolean graded = variable.numbers() != null;
        boolean any = false;
        for (var one : hidden) {
            any |= one;
        }
        var estimates = new ArrayList<Estimate>();
        for (int i = 0; i < sums.length; i++) {
            estimates.add(estimate(variable, i, counts[i], hidden[i] || graded && any));
        }
        boolean told = graded && numbers.n() >= SmallCells.LEAST;
        return new Part(
                variable.key(), label, all.n(), List.copyOf(estimates), told ? new Mean(numbers.sample()) : null);
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
