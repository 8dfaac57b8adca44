package pl.wspolnie.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What browsers are told to refuse, on every answer. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static Map<String, String> of(WebSettings settings) {
        var headers = new LinkedHashMap<String, String>();
        var tiles = settings.tilesOrigin().map(origin -> " " + origin).orElse("");
        // Pictures in style sheets come as data addresses.
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:" + tiles
                        + "; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // Tile servers want to know whose readers they serve; paths stay private.
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return Map.copyOf(headers);
    }
}
