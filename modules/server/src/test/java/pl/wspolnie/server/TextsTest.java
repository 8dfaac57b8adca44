package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wspolnie.platform.boot.PluginFault;

class TextsTest {

    private static final Texts POLISH = Texts.of(Locale.forLanguageTag("pl"));
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(new TreeSet<>(keys(POLISH)), new TreeSet<>(keys(ENGLISH)));
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (var key : keys(POLISH)) {
            assertEquals(places(POLISH.bundle(), key), places(ENGLISH.bundle(), key), key);
        }
    }

    @Test
    void thePosixVariablesChooseTheLanguage() {
        assertEquals("pl", Texts.of(Map.of()).locale().getLanguage());
        assertEquals("pl", Texts.of(Map.of("LANG", "C.UTF-8")).locale().getLanguage());
        assertEquals("en", Texts.of(Map.of("LANG", "en_GB.UTF-8")).locale().getLanguage());
        assertEquals(
                "pl",
                Texts.of(Map.of("LANG", "en_GB", "LC_ALL", "pl_PL")).locale().getLanguage());
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfPluginsHasASentence(PluginFault.Kind kind) {
        var key = "failure.plugin." + kind.name().toLowerCase(Locale.ROOT);

        assertFalse(POLISH.text(key, "a", "b").isBlank());
    }

    private static Set<String> keys(Texts texts) {
        return texts.bundle().keySet();
    }

    private static TreeSet<String> places(ResourceBundle bundle, String key) {
        var places = new TreeSet<String>();
        Stream.of("{0}", "{1}", "{2}")
                .filter(place -> bundle.getString(key).contains(place))
                .forEach(places::add);
        return places;
    }
}
