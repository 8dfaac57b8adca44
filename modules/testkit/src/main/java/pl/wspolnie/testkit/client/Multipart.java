package pl.wspolnie.testkit.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with files, as {@code multipart/form-data} (RFC 7578). */
public final class Multipart {

    private final String boundary = "wspolnie-" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a field. */
    public Multipart field(String name, Object value) {
        head("name=\"" + quoted(name) + "\"", "text/plain; charset=UTF-8");
        write(String.valueOf(value) + "\r\n");
        return this;
    }

    /** Adds a file; no name and no content is what a browser sends for a field that was left empty. */
    public Multipart file(String name, String fileName, String mediaType, byte[] content) {
        head("name=\"" + quoted(name) + "\"; filename=\"" + quoted(fileName) + "\"", mediaType);
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void head(String disposition, String mediaType) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
        write("Content-Type: " + mediaType + "\r\n\r\n");
    }

    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] content() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
