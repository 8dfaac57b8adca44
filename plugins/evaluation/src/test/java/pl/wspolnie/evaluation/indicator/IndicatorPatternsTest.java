package pl.wspolnie.evaluation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorPatternsTest {

    private final IndicatorPatterns patterns = new IndicatorPatterns();

    @Test
    void eachHasItsOwnCodeAndFitsTheForm() {
        var codes = patterns.all().stream().map(IndicatorPattern::code).collect(Collectors.toSet());
        assertEquals(patterns.all().size(), codes.size());
        for (var pattern : patterns.all()) {
            for (var locale : new Locale[] {Locale.forLanguageTag("pl"), Locale.ENGLISH}) {
                var input = pattern.input(locale);
                assertTrue(input.name().length() <= 200 && input.unit().length() <= 60, pattern.code());
                assertFalse(input.source().isBlank(), pattern.code());
            }
            assertEquals(pattern.share(), pattern.unit().polish().equals("%"), pattern.code());
        }
    }

    @Test
    void knowTheProgrammeOfKluczbork() {
        var seen = patterns.all().stream()
                .filter(pattern -> pattern.source().contains("Kluczbork"))
                .count();
        assertEquals(3, seen);
    }
}
