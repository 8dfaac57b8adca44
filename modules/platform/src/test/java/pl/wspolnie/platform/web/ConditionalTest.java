package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '\'',
            value = {
                "- | false",
                "* | true",
                "W/\"abc\" | true",
                "\"abc\" | true",
                "W/\"abc-gzip\" | true",
                "\"x\", W/\"abc\" | true",
                "\"abcd\" | false",
                "abc | false",
                "'' | false"
            })
    void aCopyIsCurrentIfItsTagIsAmongThoseSent(String header, boolean current) {
        assertEquals(current, Conditional.matches(header, "W/\"abc\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | false",
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "gzip;q=0 | false",
                "gzip; q=0.0 | false",
                "identity | false",
                "br | false"
            })
    void gzipIsUsedWhereItIsWelcome(String header, boolean welcome) {
        assertEquals(welcome, Conditional.acceptsGzip(header));
    }
}
