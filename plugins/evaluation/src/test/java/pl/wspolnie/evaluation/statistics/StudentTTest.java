package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975, with three decimals. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706",
        "2, 4.303",
        "3, 3.182",
        "4, 2.776",
        "5, 2.571",
        "9, 2.262",
        "10, 2.228",
        "15, 2.131",
        "20, 2.086",
        "29, 2.045",
        "30, 2.042",
        "50, 2.009",
        "100, 1.984"
    })
    void quantilesAreAsPublished(double freedom, double expected) {
        assertEquals(expected, StudentT.quantile975(freedom), 0.0005);
    }

    /** With one degree of freedom it is Cauchy's distribution, whose quantile is a tangent. */
    @Test
    void knownInClosedForm() {
        assertEquals(Math.tan(Math.PI * 0.475), StudentT.quantile975(1), 1e-9);
        double p = 0.975;
        assertEquals((2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), StudentT.quantile975(2), 1e-10);
        assertEquals(Proportions.Z, StudentT.quantile975(1e7), 1e-6);
    }

    @Property
    void moreFreedomMeansLessDistance(@ForAll @DoubleRange(min = 0.6, max = 500) double freedom) {
        double quantile = StudentT.quantile975(freedom);
        assertTrue(quantile > StudentT.quantile975(freedom + 1));
        assertEquals(0.025, StudentT.above(quantile, freedom), 1e-12);
    }

    @Test
    void withoutFreedomThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> StudentT.quantile975(0));
    }
}
