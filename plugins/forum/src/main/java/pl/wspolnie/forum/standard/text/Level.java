package pl.wspolnie.forum.standard.text;

import java.util.Locale;

/** What a piece of a document is in its order, the outermost first. */
public enum Level {
    /** The title of a chapter or part. */
    HEADING,
    /** § or article. */
    SECTION,
    /** Ustęp. */
    CLAUSE,
    /** Punkt. */
    POINT,
    /** Litera. */
    LETTER,
    /** A piece without a number. */
    TEXT;

    /** As in message keys and class names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
