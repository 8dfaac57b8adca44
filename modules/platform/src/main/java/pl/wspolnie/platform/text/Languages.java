package pl.wspolnie.platform.text;

import java.util.List;
import java.util.Locale;

/** The languages of the suite and the choice between them. */
public final class Languages {

    public static final Locale POLISH = Locale.forLanguageTag("pl");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(POLISH, ENGLISH);

    /** The cookie that keeps an explicit choice. */
    public static final String COOKIE = "lang";

    // Enough for every browser; longer headers are not worth reading.
    private static final int LONGEST_HEADER = 500;

    private Languages() {}

    /**
     * The reader's language: as chosen before, else as the browser wishes, else Polish.
     *
     * @param chosen the cookie's value, or {@code null}
     * @param acceptLanguage the request's header, or {@code null}
     */
    public static Locale choose(String chosen, String acceptLanguage) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(chosen))
                .findFirst()
                .orElseGet(() -> wished(acceptLanguage));
    }

    private static Locale wished(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return POLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return found == null ? POLISH : found;
        } catch (IllegalArgumentException malformed) {
            return POLISH;
        }
    }
}
