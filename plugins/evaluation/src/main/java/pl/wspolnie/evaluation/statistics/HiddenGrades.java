package pl.wspolnie.evaluation.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether the mean of grades whose distribution is hidden may be told. It is told in tenths, with its interval; in small
 * groups that can still be enough to count back who gave which grade.
 */
public final class HiddenGrades {

    /** People whose answers are thought to be others, to see whether what is told would stay the same. */
    private static final int MOST_MOVED = 2;

    private final long[] original;
    private final long[] counts;
    private final double[] grades;
    private final boolean[] open;
    private final Map<Long, Double> quantiles = new HashMap<>();
    private final Told told;

    private HiddenGrades(long[] counts, double[] grades) {
        original = counts.clone();
        this.counts = counts.clone();
        this.grades = grades;
        open = new boolean[counts.length];
        told = told();
    }

    private record Told(double mean, double half) {}

    /** In tenths. */
    public static double round(double value) {
        return Math.round(10 * value) / 10.0;
    }

    /**
     * Whether each small number of people could be another one, with what is told as it is.
     *
     * @param counts how many gave each answer
     * @param grades of the answers, {@code NaN} for one that is no grade
     */
    public static boolean leaveOpen(long[] counts, double[] grades) {
        var hidden = new HiddenGrades(counts, grades);
        hidden.move(MOST_MOVED);
        return hidden.areOpen();
    }

    private void move(int people) {
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length && !areOpen(); to++) {
                if (from != to && counts[from] > 0) {
                    counts[from]--;
                    counts[to]++;
                    if (told().equals(told)) {
                        note();
                    }
                    if (people > 1) {
                        move(people - 1);
                    }
                    counts[from]++;
                    counts[to]--;
                }
            }
        }
    }

    private void note() {
        for (int i = 0; i < counts.length; i++) {
            open[i] |= counts[i] != original[i];
        }
    }

    private boolean areOpen() {
        for (int i = 0; i < original.length; i++) {
            if (SmallCells.isSmall(original[i]) && !open[i]) {
                return false;
            }
        }
        return true;
    }

    private Told told() {
        long n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!Double.isNaN(grades[i])) {
                n += counts[i];
                sum += counts[i] * grades[i];
                squares += counts[i] * grades[i] * grades[i];
            }
        }
        double mean = round(sum / n);
        if (n < 2 || told != null && mean != told.mean()) {
            return new Told(mean, 0);
        }
        double variance = Math.max(0, (squares - sum * sum / n) / (n - 1));
        double quantile = quantiles.computeIfAbsent(n, many -> StudentT.quantile975(many - 1));
        return new Told(mean, round(quantile * Math.sqrt(variance / n)));
    }
}
