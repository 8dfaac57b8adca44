package pl.wspolnie.evaluation.statistics;

/**
 * Which cells of a table must not be shown, so that nobody can learn the answer of a few: small ones, and as many others
 * that no small one follows from the sums of its row and column (complementary suppression: A. Hundepool and others,
 * Statistical Disclosure Control, Wiley 2012, chapter 4).
 */
public final class SmallCells {

    /** Fewer than so many are never shown. */
    public static final int LEAST = 5;

    private final long[][] counts;
    private final boolean[][] hidden;
    private final boolean[] sums;

    private SmallCells(long[][] counts, boolean[][] hidden, boolean[] sums) {
        this.counts = counts;
        this.hidden = hidden;
        this.sums = sums;
    }

    /** Whether so many people are too few to be told of. */
    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /** The cells of one row to hide; its sum is known. */
    public static boolean[] hidden(long[] counts) {
        return hidden(new long[][] {counts}, new boolean[1], null)[0];
    }

    /**
     * The cells of a table to hide; the sums of its rows are known.
     *
     * @param counts by row and column; everybody who was counted is in one cell
     * @param rows those that are hidden as a whole
     * @param sums which sums of columns are hidden elsewhere; {@code null} if those of no column are known
     */
    public static boolean[][] hidden(long[][] counts, boolean[] rows, boolean[] sums) {
        var hidden = new boolean[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            hidden[row] = new boolean[counts[row].length];
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = rows[row] || isSmall(counts[row][column]);
            }
        }
        var cells = new SmallCells(counts, hidden, sums);
        while (cells.completeOne()) {
            // What one line needs may break another, and may save one.
        }
        return hidden;
    }

    /** Hides one more cell somewhere, if that is needed; tells whether it did. */
    private boolean completeOne() {
        for (int row = 0; row < counts.length; row++) {
            if (complete(new Line(row, -1, false))) {
                return true;
            }
        }
        for (int column = 0; sums != null && column < sums.length; column++) {
            if (complete(new Line(-1, column, sums[column]))) {
                return true;
            }
        }
        return false;
    }

    /** Hides one more cell of a line, if what is hidden in it is one cell, or too few people; tells whether it did. */
    private boolean complete(Line line) {
        int cells = line.sumHidden() ? 1 : 0;
        long people = line.sumHidden() ? LEAST : 0;
        int smallest = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.isHidden(i)) {
                cells++;
                people += line.count(i);
            } else if (smallest < 0 || before(line.count(i), line.count(smallest))) {
                smallest = i;
            }
        }
        if (cells == 0 || smallest < 0 || cells >= 2 && people >= LEAST) {
            return false;
        }
        line.hide(smallest);
        return true;
    }

    /** Zeros are hidden last: they tell least, and hide nobody. */
    private static boolean before(long count, long other) {
        return count > 0 && (other == 0 || count < other);
    }

    /** A row or a column. */
    private final class Line {

        private final int row;
        private final int column;
        private final boolean sumHidden;

        Line(int row, int column, boolean sumHidden) {
            this.row = row;
            this.column = column;
            this.sumHidden = sumHidden;
        }

        boolean sumHidden() {
            return sumHidden;
        }

        int length() {
            return row >= 0 ? counts[row].length : counts.length;
        }

        long count(int at) {
            return row >= 0 ? counts[row][at] : counts[at][column];
        }

        boolean isHidden(int at) {
            return row >= 0 ? hidden[row][at] : hidden[at][column];
        }

        void hide(int at) {
            if (row >= 0) {
                hidden[row][at] = true;
            } else {
                hidden[at][column] = true;
            }
        }
    }
}
