package pl.wspolnie.practices.shared;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;

/**
 * A form with a file as it was sent.
 *
 * @param fields the other fields
 * @param file the part called {@code file}, or {@code null}
 */
public record Sent(MultivaluedMap<String, String> fields, EntityPart file) {

    private static final int LONGEST_FIELD = 20_000;

    public static Sent of(List<EntityPart> parts) {
        var fields = new MultivaluedHashMap<String, String>();
        EntityPart file = null;
        for (var part : parts) {
            if (part.getName().equals("file")) {
                file = part;
            } else {
                fields.add(part.getName(), text(part));
            }
        }
        return new Sent(fields, file);
    }

    private static String text(EntityPart part) {
        try (var content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidInput if no file was chosen */
    public String fileName() {
        var name = file == null ? "" : file.getFileName().orElse("");
        if (name.isBlank()) {
            throw new InvalidInput("file", "practices.fault.file.none");
        }
        return name;
    }

    public InputStream content() {
        return file.getContent();
    }
}
