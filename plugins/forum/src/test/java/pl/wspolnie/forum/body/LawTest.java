package pl.wspolnie.forum.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LawTest {

    @Test
    void aNumberHoldsFromItsDayOn() {
        assertEquals(OptionalInt.of(2), years(LocalDate.of(2014, 6, 1)));
        assertEquals(OptionalInt.of(2), years(LocalDate.of(2015, 11, 7)));
        assertEquals(OptionalInt.of(3), years(LocalDate.of(2015, 11, 8)));
        assertEquals(OptionalInt.of(3), years(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void beforeTheLawAndForOtherBodiesThereIsNone() {
        assertTrue(years(LocalDate.of(2009, 1, 1)).isEmpty());
        assertTrue(Law.number(Law.TERM_YEARS, "forum", LocalDate.of(2030, 1, 1)).isEmpty());
    }

    private static OptionalInt years(LocalDate day) {
        return Law.number(Law.TERM_YEARS, "council", day);
    }
}
