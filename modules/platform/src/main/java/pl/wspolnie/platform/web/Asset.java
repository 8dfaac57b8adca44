package pl.wspolnie.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A static file, kept in memory.
 *
 * @param url its address with the mark of its content
 * @param mark the mark: the beginning of its SHA-256
 * @param mediaType from the ending of its name
 * @param content the file
 * @param packed the file in gzip, or {@code null} where that would not make it smaller
 */
record Asset(String url, String mark, String mediaType, byte[] content, byte[] packed) {

    static Asset of(String path, String mediaType, byte[] content) {
        var mark = mark(content);
        var packed = packed(content);
        return new Asset(path + "?v=" + mark, mark, mediaType, content, packed.length < content.length ? packed : null);
    }

    private static String mark(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] packed(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 2 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
