package pl.wspolnie.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;

/** A page as it is sent. */
final class DrawnPage {

    static final String TYPE = "text/html;charset=UTF-8";

    private final byte[] content;
    private final String tag;
    private volatile byte[] packed;

    DrawnPage(byte[] content) {
        this.content = content;
        this.tag = "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest(content), 12)) + '"';
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether a reader's copy is still the same. */
    String tag() {
        return tag;
    }

    byte[] content() {
        return content;
    }

    /** The answer to a visitor: packed if welcome, and nothing to whom has it. */
    PageAnswer answer(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, Incoming.locale(request).getLanguage());
        headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.put(HttpHeaders.ETAG, tag);
        headers.put(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (Conditional.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            return new PageAnswer(304, headers, null);
        }
        if (Conditional.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
            return new PageAnswer(200, headers, packed());
        }
        return new PageAnswer(200, headers, content);
    }

    /** In gzip; packed once, when first asked for. */
    byte[] packed() {
        if (packed == null) {
            packed = Asset.packed(content);
        }
        return packed;
    }

    /** What it takes in memory, in octets. */
    int size() {
        // Packing makes pages about a quarter of their size.
        return content.length + content.length / 4 + 200;
    }
}
