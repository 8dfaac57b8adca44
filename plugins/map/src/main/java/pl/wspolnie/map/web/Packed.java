package pl.wspolnie.map.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Answers with data for maps, packed where that is welcome, with a tag by which a reader's copy proves to be current. */
public final class Packed {

    /** Below this, packing saves nothing. */
    private static final int WORTH_IT = 600;

    private Packed() {}

    /** @param acceptEncoding what the reader's program can unpack, or {@code null} */
    public static Response answer(byte[] content, String mediaType, String acceptEncoding) {
        var answer = Response.ok()
                .type(mediaType)
                .tag(new EntityTag(hash(content), true))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        var packs = acceptEncoding != null
                && acceptEncoding
                        .toLowerCase(Locale.ROOT)
                        .matches("(.*[,\\s])?gzip\\s*(,.*|;\\s*q=(1|0?\\.[0-9]*[1-9]).*)?");
        if (packs && content.length > WORTH_IT) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .entity(packed(content))
                    .build();
        }
        return answer.entity(content).build();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] packed(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
