package pl.wspolnie.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Formats POLISH = Formats.of(Languages.POLISH);
    private static final Formats ENGLISH = Formats.of(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0_zł | PLN_0",
                "5 | 0,05_zł | PLN_0.05",
                "123450 | 1_234,50_zł | PLN_1,234.50",
                "25000000 | 250_000_zł | PLN_250,000",
                "-100 | -1_zł | -PLN_1"
            })
    void moneyIsWrittenInTheReadersWay(long grosze, String polish, String english) {
        assertEquals(polish.replace('_', '\u00a0'), POLISH.money(grosze).replace('\u2212', '-'));
        assertEquals(english.replace('_', '\u00a0'), ENGLISH.money(grosze));
    }

    @Test
    void numbersAreGrouped() {
        assertEquals("1\u00a0234\u00a0567", POLISH.number(1_234_567));
        assertEquals("4\u00a0321", POLISH.number(4321));
        assertEquals("4,321", ENGLISH.number(4321));
    }

    @Test
    void sharesHaveOneDecimal() {
        assertEquals("12,5%", POLISH.percent(0.1253));
        assertEquals("100.0%", ENGLISH.percent(1));
    }

    @Test
    void daysEndInWarsaw() {
        var shortlyAfterMidnight = Instant.parse("2027-06-30T22:05:00Z");
        assertEquals("1 lipca 2027", POLISH.date(shortlyAfterMidnight));
        assertEquals("1 July 2027, 00:05", ENGLISH.dateTime(shortlyAfterMidnight));
        assertEquals("2 maja 2027", POLISH.date(LocalDate.of(2027, 5, 2)));
    }
}
