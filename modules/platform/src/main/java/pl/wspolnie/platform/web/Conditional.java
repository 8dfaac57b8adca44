package pl.wspolnie.platform.web;

import java.util.Arrays;
import java.util.Locale;

/** What a request's headers say about the copy that the client has and about how it wants the answer. */
final class Conditional {

    private Conditional() {}

    /** Whether the client's copy is the present one (RFC 9110, 13.1.2), compared weakly. */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.trim().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> opaque(candidate.trim()))
                        .anyMatch(opaque(tag)::equals);
    }

    // Proxies that pack answers append -gzip to the tag.
    private static String opaque(String tag) {
        var strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return strong.replace("-gzip\"", "\"");
    }

    /** Whether gzip is welcome (RFC 9110, 12.5.3). */
    static boolean acceptsGzip(String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                        .map(String::trim)
                        .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
    }
}
