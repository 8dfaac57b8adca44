package pl.wspolnie.platform.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Words that the installation keeps in both languages.
 *
 * @param polish the words themselves
 * @param english their translation; empty where there is none, and then the Polish words stand
 */
public record Bilingual(String polish, String english) {

    /** No words at all. */
    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        Objects.requireNonNull(polish, "polish");
        english = english == null ? "" : english;
    }

    /** The words for readers of the language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !english.isEmpty() ? english : polish;
    }
}
