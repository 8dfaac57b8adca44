package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
