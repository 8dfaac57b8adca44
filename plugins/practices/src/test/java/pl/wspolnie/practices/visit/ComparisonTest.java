package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Comparison.Marks FIVE = Comparison.Marks.of(List.of(1, 2, 2, 3, 2));
    private static final Comparison.Marks FOUR = Comparison.Marks.of(List.of(5, 5, 5, 5));

    @Test
    void fewerThanFiveAreNotTold() {
        assertFalse(FOUR.shown());
        assertThrows(IllegalStateException.class, FOUR::mean);
        assertFalse(new Comparison("?", FIVE, FOUR).shown());
    }

    @Test
    void fiveAreToldWithTheirChange() {
        var after = Comparison.Marks.of(List.of(4, 4, 4, 4, 4, 4));
        var compared = new Comparison("?", FIVE, after);
        assertTrue(compared.shown());
        assertEquals(2.0, FIVE.mean());
        assertEquals(2.0, compared.change());
    }
}
