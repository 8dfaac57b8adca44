package pl.wspolnie.platform.people;

import java.util.Locale;

/** Identifiers as registers write them: without the spaces and hyphens that people put in between. */
final class Identifiers {

    private Identifiers() {}

    static String plain(String typed) {
        return typed == null ? null : typed.replaceAll("[\\s\u00a0-]", "").toUpperCase(Locale.ROOT);
    }
}
