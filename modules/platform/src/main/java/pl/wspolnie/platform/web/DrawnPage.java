package pl.wspolnie.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A page as it is sent. */
final class DrawnPage {

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
