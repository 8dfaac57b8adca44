package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class SampleTest {

    private static Sample of(double weight, double... numbers) {
        var gathering = new Sample.Gathering();
        for (double number : numbers) {
            gathering.add(number, weight);
        }
        return gathering.sample();
    }

    /** By hand: mean 3, variance 2.5, t(4) = 2.7764, half of the interval 2.7764 * sqrt(0.5) = 1.9632. */
    @Test
    void intervalOfAMean() {
        var sample = of(1, 1, 2, 3, 4, 5);
        assertEquals(3, sample.mean(), 1e-12);
        assertEquals(2.5, sample.variance(), 1e-12);
        assertEquals(3 - 1.9632, sample.interval().low(), 1e-4);
        assertEquals(3 + 1.9632, sample.interval().high(), 1e-4);
    }

    /** The same weight for all changes nothing. */
    @Test
    void equalWeightsAreNone() {
        assertEquals(of(1, 2, 4, 4, 5), of(0.25, 2, 4, 4, 5));
    }

    /** By hand: weights 3 and 1 of the numbers 1 and 5 make the mean 2, and count for 16/10 = 1.6. */
    @Test
    void weightsPull() {
        var gathering = new Sample.Gathering();
        gathering.add(1, 3);
        gathering.add(5, 1);
        assertEquals(2, gathering.sample().mean(), 1e-12);
        assertEquals(1.6, gathering.sample().effective(), 1e-12);
    }

    /**
     * By hand: means 20.8 and 23.0, variances 7.9 and 3.8, 15 each; Welch's freedom 0.78^2 / ((0.52667^2 + 0.25333^2) / 14)
     * = 24.94, t = 2.0598, standard error 0.88318, so 2.2 and 1.8192 to both sides.
     */
    @Test
    void changeOfMeansAsWelchHasIt() {
        var change = new Sample(15, 15, 20.8, 7.9).change(new Sample(15, 15, 23.0, 3.8));
        assertEquals(2.2 - 1.8192, change.low(), 5e-4);
        assertEquals(2.2 + 1.8192, change.high(), 5e-4);
    }

    @Test
    void oneNumberIsNoGroundForAnInterval() {
        assertFalse(of(1, 4).hasInterval());
        assertEquals(new Interval(0, 0), of(1, 4, 4).change(of(1, 4, 4)));
    }
}
