package pl.wspolnie.forum.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {

    // The sessions of Secemin's council were XXVI/13, XXX/13 and XXXVII/14.
    @ParameterizedTest
    @CsvSource({
        "1, I",
        "4, IV",
        "9, IX",
        "26, XXVI",
        "30, XXX",
        "37, XXXVII",
        "40, XL",
        "99, XCIX",
        "2026, MMXXVI",
        "3999, MMMCMXCIX"
    })
    void numbersAreWritten(int number, String numeral) {
        assertEquals(numeral, Roman.of(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4000})
    void thereIsNoOther(int number) {
        assertThrows(IllegalArgumentException.class, () -> Roman.of(number));
    }
}
