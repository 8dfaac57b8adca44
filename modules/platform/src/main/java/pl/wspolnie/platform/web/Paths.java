package pl.wspolnie.platform.web;

import java.nio.charset.StandardCharsets;

/** Writes paths of addresses. */
final class Paths {

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

    private Paths() {}

    /** The base, the path as it is, and each segment encoded (RFC 3986, 3.3), joined by slashes. */
    static String join(String base, String path, Object... segments) {
        var url = new StringBuilder(base);
        if (!path.isEmpty()) {
            url.append('/').append(path.startsWith("/") ? path.substring(1) : path);
        }
        for (var segment : segments) {
            url.append('/').append(encode(String.valueOf(segment)));
        }
        return url.isEmpty() ? "/" : url.toString();
    }

    static String encode(String segment) {
        var encoded = new StringBuilder();
        for (var octet : segment.getBytes(StandardCharsets.UTF_8)) {
            var plain = octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
            if (plain) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(String.format("%02X", octet & 0xFF));
            }
        }
        return encoded.toString();
    }
}
