package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

    private static final double FOURTH_DECIMAL = 0.00006;

    /** R. G. Newcombe, Two-sided Confidence Intervals for the Single Proportion (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonIsAsPublished(int count, int n, double low, double high) {
        var interval = Proportions.wilson((double) count / n, n);
        assertEquals(low, interval.low(), FOURTH_DECIMAL);
        assertEquals(high, interval.high(), FOURTH_DECIMAL);
    }

    /** R. G. Newcombe, Interval Estimation for the Difference between Proportions (1998), table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void differenceIsAsPublished(int later, int n2, int earlier, int n1, double low, double high) {
        var interval = Proportions.difference((double) earlier / n1, n1, (double) later / n2, n2);
        assertEquals(low, interval.low(), FOURTH_DECIMAL);
        assertEquals(high, interval.high(), FOURTH_DECIMAL);
    }

    @Property
    void intervalsHoldWhatWasObserved(
            @ForAll @IntRange(min = 1, max = 500) int n, @ForAll @IntRange(max = 500) int drawn) {
        double share = Math.min(drawn, n) / (double) n;
        var interval = Proportions.wilson(share, n);
        assertTrue(interval.low() <= share + 1e-12 && share <= interval.high() + 1e-12, interval + " " + share);
        assertTrue(interval.low() >= 0 && interval.high() <= 1, interval.toString());
        assertTrue(Proportions.difference(share, n, share, n).holds(0));
    }

    @Property
    void theOtherWayRoundIsTheSame(
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(max = 300) int x,
            @ForAll @IntRange(max = 300) int y) {
        double first = Math.min(x, n) / (double) n;
        double second = Math.min(y, m) / (double) m;
        var there = Proportions.difference(first, n, second, m);
        var back = Proportions.difference(second, m, first, n);
        assertEquals(there.low(), -back.high(), 1e-12);
        assertEquals(there.high(), -back.low(), 1e-12);
    }

    @org.junit.jupiter.api.Test
    void ofNobodyThereIsNoShare() {
        assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(0, 0));
    }
}
