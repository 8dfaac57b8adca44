package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void fourAreHiddenAndFiveAreNot() {
        assertTrue(SmallCells.isSmall(4));
        assertFalse(SmallCells.isSmall(5));
        assertFalse(SmallCells.isSmall(0));
    }

    /** Of two answers each follows from the other. */
    @Test
    void whatFollowsIsHiddenToo() {
        assertArrayEquals(new boolean[] {true, true}, SmallCells.hidden(new long[] {97, 3}));
        assertArrayEquals(new boolean[] {true, true, false, false}, SmallCells.hidden(new long[] {3, 8, 20, 40}));
        assertArrayEquals(new boolean[] {false, false, false}, SmallCells.hidden(new long[] {8, 0, 20}));
    }

    /** Two small ones that are four together would still tell of four. */
    @Test
    void theHiddenAreFiveAtLeast() {
        assertArrayEquals(new boolean[] {true, true, true, false}, SmallCells.hidden(new long[] {1, 3, 6, 40}));
    }

    /** A group that alone has a small cell: another group loses its cell too, since the sum is known. */
    @Test
    void sumsOfColumnsTellNothing() {
        var hidden = SmallCells.hidden(new long[][] {{20, 30}, {3, 40}, {25, 9}}, new boolean[3], new boolean[2]);
        assertArrayEquals(new boolean[] {true, true}, hidden[0]);
        assertArrayEquals(new boolean[] {true, true}, hidden[1]);
        assertArrayEquals(new boolean[] {false, false}, hidden[2]);
    }

    /** Each row and each column has two small cells or more; but the third of the second row is the only one in its corner. */
    @Test
    void whatFollowsFromSeveralSumsIsHiddenWithAnother() {
        var counts = new long[][] {{4, 4, 50, 60}, {4, 4, 4, 50}, {50, 60, 4, 4}, {60, 50, 4, 4}};
        var hidden = SmallCells.hidden(counts, new boolean[4], new boolean[4]);
        int corner = 0;
        for (int row = 0; row < 2; row++) {
            corner += (hidden[row][2] ? 1 : 0) + (hidden[row][3] ? 1 : 0);
        }
        int other = 0;
        for (int row = 2; row < 4; row++) {
            other += (hidden[row][0] ? 1 : 0) + (hidden[row][1] ? 1 : 0);
        }
        assertTrue(corner + other > 1, "it follows from the sums of two rows and two columns");
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers().between(1, 5).flatMap(columns -> Arbitraries.longs()
                .between(0, 12)
                .array(long[].class)
                .ofSize(columns)
                .array(long[][].class)
                .ofMinSize(2)
                .ofMaxSize(5));
    }

    @Property(tries = 2000)
    void noHiddenCellFollowsFromTheOthers(@ForAll("tables") long[][] counts) {
        int columns = counts[0].length;
        var sums = new long[columns];
        for (var row : counts) {
            for (int i = 0; i < columns; i++) {
                sums[i] += row[i];
            }
        }
        var hiddenSums = SmallCells.hidden(sums);
        var hidden = SmallCells.hidden(counts, new boolean[counts.length], hiddenSums);
        for (int row = 0; row < counts.length; row++) {
            int inRow = 0;
            for (int i = 0; i < columns; i++) {
                assertTrue(hidden[row][i] || !SmallCells.isSmall(counts[row][i]), "a small cell is shown");
                inRow += hidden[row][i] ? 1 : 0;
            }
            assertTrue(inRow != 1 || columns == 1, "a cell follows from its row");
        }
        for (int i = 0; i < columns; i++) {
            int inColumn = hiddenSums[i] ? 1 : 0;
            for (var row : hidden) {
                inColumn += row[i] ? 1 : 0;
            }
            assertTrue(inColumn != 1, "a cell follows from its column");
        }
    }

    /** Whoever adds and subtracts all sums that are known learns no small number. */
    @Property(tries = 500)
    void noSmallCellFollowsFromAllSumsTogether(@ForAll("tables") long[][] counts) {
        int columns = counts[0].length;
        var sums = new long[columns];
        for (var row : counts) {
            Arrays.setAll(sums, i -> sums[i] + row[i]);
        }
        var hiddenSums = SmallCells.hidden(sums);
        var hidden = SmallCells.hidden(counts, new boolean[counts.length], hiddenSums);
        int width = (counts.length + 1) * columns;
        var known = equations(hidden, hiddenSums);
        int rank = rank(known, width);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; columns > 1 && column < columns; column++) {
                if (SmallCells.isSmall(counts[row][column])) {
                    var more = new ArrayList<>(known);
                    more.add(unit(width, row * columns + column));
                    assertTrue(rank(more, width) > rank, "row " + row + ", column " + column);
                }
            }
        }
    }

    /** The sums of rows and columns, over what is hidden in them; the last row is that of the sums. */
    private static List<double[]> equations(boolean[][] hidden, boolean[] sums) {
        int columns = sums.length;
        int last = hidden.length;
        var equations = new ArrayList<double[]>();
        for (int row = 0; row <= last; row++) {
            var sum = new double[(last + 1) * columns];
            for (int column = 0; column < columns; column++) {
                sum[row * columns + column] = (row < last ? hidden[row][column] : sums[column]) ? 1 : 0;
            }
            equations.add(sum);
        }
        for (int column = 0; column < columns; column++) {
            var sum = new double[(last + 1) * columns];
            for (int row = 0; row < last; row++) {
                sum[row * columns + column] = hidden[row][column] ? 1 : 0;
            }
            sum[last * columns + column] = sums[column] ? -1 : 0;
            equations.add(sum);
        }
        return equations;
    }

    private static double[] unit(int width, int at) {
        var unit = new double[width];
        unit[at] = 1;
        return unit;
    }

    private static int rank(List<double[]> rows, int width) {
        var left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int at = 0; at < width; at++) {
            int column = at;
            var pivot =
                    left.stream().filter(row -> Math.abs(row[column]) > 1e-9).findFirst();
            if (pivot.isPresent()) {
                left.remove(pivot.get());
                left.forEach(row -> subtract(row, pivot.get(), column));
                rank++;
            }
        }
        return rank;
    }

    private static void subtract(double[] row, double[] pivot, int column) {
        double factor = row[column] / pivot[column];
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * pivot[i];
        }
    }
}
