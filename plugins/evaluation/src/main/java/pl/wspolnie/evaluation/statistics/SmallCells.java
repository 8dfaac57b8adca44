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
        return hidden(counts, new boolean[counts.length]);
    }

    /** As {@link #hidden(long[])}, where some cells are hidden for other reasons. */
    public static boolean[] hidden(long[] counts, boolean[] others) {
        var hidden = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = others[i] || isSmall(counts[i]);
        }
        return new SmallCells(new long[][] {counts}, new boolean[][] {hidden}, null).completed()[0];
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
        return new SmallCells(counts, hidden, sums).completed();
    }

    private boolean[][] completed() {
        while (completeOne() || loosenOne()) {
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
        for (int i = 0; i < line.length(); i++) {
            if (line.isHidden(i)) {
                cells++;
                people += line.count(i);
            }
        }
        return cells > 0 && (cells < 2 || people < LEAST) && hideOne(line);
    }

    /** Hides one more cell beside a small one that could have no other value; tells whether it did. */
    private boolean loosenOne() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                boolean fixed = hidden[row][column] && isSmall(counts[row][column]) && !isLoose(row, column);
                if (fixed && (hideOne(new Line(row, -1, false)) || hideOne(new Line(-1, column, false)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a hidden cell could be one more or one less, with all that is known as it is. */
    private boolean isLoose(int row, int column) {
        return new Shift(row, column, true).isPossible() || new Shift(row, column, false).isPossible();
    }

    private static boolean hideOne(Line line) {
        int smallest = line.smallestShown();
        if (smallest >= 0) {
            line.hide(smallest);
        }
        return smallest >= 0;
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

        /** The cell to be hidden next, or -1. */
        int smallestShown() {
            int smallest = -1;
            for (int i = 0; i < length(); i++) {
                if (!isHidden(i) && (smallest < 0 || before(count(i), count(smallest)))) {
                    smallest = i;
                }
            }
            return smallest;
        }

        void hide(int at) {
            if (row >= 0) {
                hidden[row][at] = true;
            } else {
                hidden[at][column] = true;
            }
        }
    }

    /**
     * A hidden cell becomes one more, or one less. Its row then needs another hidden cell to change the other way, whose
     * column needs one to change back, and so on, until the column of the first cell is reached.
     */
    private final class Shift {

        private final int row;
        private final int column;
        private final boolean more;
        private final boolean[] rows = new boolean[counts.length];
        private final boolean[] columns;

        Shift(int row, int column, boolean more) {
            this.row = row;
            this.column = column;
            this.more = more;
            columns = new boolean[counts[row].length];
        }

        boolean isPossible() {
            return (more || counts[row][column] > 0) && reaches(row);
        }

        private boolean reaches(int from) {
            rows[from] = true;
            for (int i = 0; i < columns.length; i++) {
                boolean first = from == row && i == column;
                if (!first && hidden[from][i] && (!more || counts[from][i] > 0) && balances(i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean balances(int at) {
            if (at == column || sums == null) {
                return true;
            }
            if (columns[at]) {
                return false;
            }
            columns[at] = true;
            for (int i = 0; i < rows.length; i++) {
                if (!rows[i] && hidden[i][at] && (more || counts[i][at] > 0) && reaches(i)) {
                    return true;
                }
            }
            return sums[at] && otherSums(at);
        }

        /** A sum that is hidden may change, if another hidden one changes the other way. */
        private boolean otherSums(int at) {
            for (int i = 0; i < sums.length; i++) {
                if (i != at && sums[i] && balances(i)) {
                    return true;
                }
            }
            return false;
        }
    }
}
