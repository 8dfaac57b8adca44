package pl.wspolnie.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the launcher says, in Polish unless the user's environment asks for English. */
record Texts(Locale locale, ResourceBundle bundle) {

    /** Picks the language as POSIX programs do. */
    static Texts of(Map<String, String> environment) {
        var wish = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
        return of(wish.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("pl"));
    }

    static Texts of(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(
                locale,
                ResourceBundle.getBundle(
                        "pl.wspolnie.server.messages", locale, Texts.class.getClassLoader(), noFallback));
    }

    String text(String key, Object... arguments) {
        var texts = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }
}
