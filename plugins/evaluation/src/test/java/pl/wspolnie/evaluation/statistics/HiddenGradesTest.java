package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HiddenGradesTest {

    private static final double[] GRADES = {1, 2, 3, 4, 5};

    @Test
    void fewPeopleAreCountedBackFromTheirMean() {
        assertFalse(HiddenGrades.leaveOpen(new long[] {0, 0, 0, 1, 5}, GRADES));
        assertFalse(HiddenGrades.leaveOpen(new long[] {0, 1, 0, 0, 5}, GRADES));
    }

    @Test
    void manyAreNot() {
        assertTrue(HiddenGrades.leaveOpen(new long[] {2, 4, 11, 20, 9}, GRADES));
        assertTrue(HiddenGrades.leaveOpen(new long[] {3, 40, 80, 90, 60}, GRADES));
    }

    /** Without «hard to say», of which nothing else is told, the same mean stays. */
    @Test
    void anAnswerThatIsNoGradeIsLeftOpenToo() {
        assertTrue(HiddenGrades.leaveOpen(new long[] {20, 18, 2}, new double[] {5, 3, Double.NaN}));
    }
}
