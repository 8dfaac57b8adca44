package pl.wspolnie.evaluation.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void areWrittenAsTheReaderWritesThem() {
        var value = new BigDecimal("12345.6700");
        assertEquals(
                "12 345,67", Numbers.show(Locale.forLanguageTag("pl"), value).replace('\u00a0', ' '));
        assertEquals("12,345.67", Numbers.show(Locale.ENGLISH, value));
    }

    @Test
    void loseTheZerosOfTheColumnAlone() {
        assertEquals("100", Numbers.plain(new BigDecimal("100.0000")).toPlainString());
        assertEquals("0.25", Numbers.plain(new BigDecimal("0.2500")).toPlainString());
    }

    @Test
    void aWordIsNoSign() {
        assertTrue(Numbers.isSign("zł") && Numbers.isSign("%") && Numbers.isSign("p.p."));
        assertFalse(Numbers.isSign("szkolenia") || Numbers.isSign("") || Numbers.isSign(null));
    }
}
