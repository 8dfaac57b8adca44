package pl.wspolnie.platform.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that changes something comes from our own pages.
 *
 * @param method of the request
 * @param fetchSite its {@code Sec-Fetch-Site}, or {@code null}
 * @param origin its {@code Origin}, or {@code null}
 * @param host its {@code Host}, or {@code null}
 * @param token whether it carries a token of its own, which no foreign page can send
 * @param cookies whether it carries cookies
 */
record CrossSite(String method, String fetchSite, String origin, String host, boolean token, boolean cookies) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** @param baseUrl scheme and host of the installation as the world sees them */
    boolean allowed(String baseUrl) {
        if (SAFE.contains(method) || token) {
            return true;
        } else if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        } else if (origin != null) {
            return own(baseUrl);
        }
        // Neither header: no browser of today; what has no cookies acts for nobody.
        return !cookies;
    }

    private boolean own(String baseUrl) {
        var sent = origin.toLowerCase(Locale.ROOT);
        if (sent.equals(baseUrl.toLowerCase(Locale.ROOT))) {
            return true;
        }
        try {
            var authority = URI.create(sent).getRawAuthority();
            return authority != null && host != null && authority.equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
