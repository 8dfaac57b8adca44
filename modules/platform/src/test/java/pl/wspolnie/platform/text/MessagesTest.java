package pl.wspolnie.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.text.Text;

class MessagesTest {

    private static final ClassLoader LOADER = MessagesTest.class.getClassLoader();

    private final MessageCatalogue strict = new MessageCatalogue(LOADER, true);

    @Test
    void bothLanguagesSayTheSameThings() {
        var polish = new TreeSet<>(bundle(Languages.POLISH).keys());
        var english = new TreeSet<>(bundle(Languages.ENGLISH).keys());
        assertTrue(polish.size() > 100);
        var onlyPolish = new TreeSet<>(polish);
        onlyPolish.removeAll(english);
        english.removeAll(polish);
        assertEquals("[] []", onlyPolish + " " + english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyMessageIsWellFormed(String language) {
        var bundle = bundle(Locale.forLanguageTag(language));
        for (var key : bundle.keys()) {
            assertTrue(key.startsWith("platform."), key);
            var said = bundle.say(key, 5, 5, 5, 5).orElseThrow();
            assertFalse(said.isBlank(), key);
            assertFalse(said.contains("{"), key + " leaves something open: " + said);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, Popraw 1 błąd, Correct 1 fault",
        "2, Popraw 2 błędy, Correct 2 faults",
        "5, Popraw 5 błędów, Correct 5 faults",
        "12, Popraw 12 błędów, Correct 12 faults",
        "22, Popraw 22 błędy, Correct 22 faults",
        "25, Popraw 25 błędów, Correct 25 faults"
    })
    void numbersTakeTheirPlural(int count, String polish, String english) {
        var text = Text.of("platform.ui.faults", count);
        assertEquals(polish, strict.say(text, Languages.POLISH));
        assertEquals(english, strict.say(text, Languages.ENGLISH));
    }

    @Test
    void argumentsAreSaidInTheSameLanguage() {
        var text = Text.of("platform.error.id", LocalDate.of(2027, 3, 1));
        assertEquals("Numer zgłoszenia: 1 marca 2027", strict.say(text, Languages.POLISH));
        assertEquals("Report number: 1 March 2027", strict.say(text, Languages.ENGLISH));
        var nested = Text.of("platform.error.id", Text.of("platform.ui.next"));
        assertEquals("Numer zgłoszenia: Następna", strict.say(nested, Languages.POLISH));
        assertEquals("{0} 'x'", strict.say(Text.literally("{0} 'x'"), Languages.POLISH));
    }

    @Test
    void aMissingMessageIsLoudInTestsAndShownAsItsKeyElsewhere() {
        var text = Text.of("platform.no.such.key");
        assertThrows(MissingMessage.class, () -> strict.say(text, Languages.POLISH));
        assertEquals("platform.no.such.key", new MessageCatalogue(LOADER, false).say(text, Languages.POLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "nodot", "../../etc.done.x", "unknown.done.x", "PLATFORM.ui.next"})
    void whatIsNoKeyIsNotKnown(String key) {
        assertFalse(strict.knows(key, Languages.POLISH));
    }

    private static MessageBundle bundle(Locale locale) {
        return MessageBundle.load(LOADER, "platform", locale).orElseThrow();
    }
}
