package pl.wspolnie.evaluation.result;

import java.util.Arrays;
import pl.wspolnie.evaluation.statistics.SmallCells;

/** How many of each group gave each value of a variable, and what of that must not be shown. */
final class Crossing {

    private final long[][] counts;
    private final boolean[] rows;
    private final boolean[][] hidden;

    /** @param others groups that are hidden for other reasons */
    Crossing(Variable variable, Grouping grouping, boolean[] others) {
        counts = new long[grouping.count()][variable.values().size()];
        var answered = new boolean[variable.codes().length];
        for (int row = 0; row < answered.length; row++) {
            int code = variable.codes()[row];
            answered[row] = code >= 0;
            if (code >= 0 && code < counts[grouping.of()[row]].length) {
                counts[grouping.of()[row]][code]++;
            }
        }
        rows = grouping.hidden(answered, others);
        hidden = SmallCells.hidden(counts, rows, grouping.count() > 1 ? hiddenSums(variable) : null);
        if (variable.numbers() != null) {
            Arrays.stream(hidden).forEach(Crossing::hideWhole);
        }
    }

    private boolean[] hiddenSums(Variable variable) {
        var sums = new long[variable.values().size()];
        for (var row : counts) {
            Arrays.setAll(sums, i -> sums[i] + row[i]);
        }
        var hiddenSums = SmallCells.hidden(sums);
        if (variable.numbers() != null) {
            hideWhole(hiddenSums);
        }
        return hiddenSums;
    }

    /** With a mean beside them, all shares are hidden where one is: the mean would tell it. */
    private static void hideWhole(boolean[] row) {
        if (any(row)) {
            Arrays.fill(row, true);
        }
    }

    static boolean any(boolean[] row) {
        boolean any = false;
        for (var one : row) {
            any |= one;
        }
        return any;
    }

    /** How often each value was given in a group. */
    long[] counts(int group) {
        return counts[group];
    }

    /** Whether nothing of a group may be shown. */
    boolean isHidden(int group) {
        return rows[group];
    }

    /** The values of a group that must not be shown. */
    boolean[] hidden(int group) {
        return hidden[group];
    }
}
