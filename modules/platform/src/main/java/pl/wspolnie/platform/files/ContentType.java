package pl.wspolnie.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from what is in it; its name has no say. */
final class ContentType {

    private static final String TEXT = "text/plain";
    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";
    private static final String OFFICE_XML = "application/x-tika-ooxml";
    private static final String PARTS = "[Content_Types].xml";
    private static final int MOST_OF_PARTS = 256 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> OFFICE_KINDS =
            Set.of("wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation");

    private ContentType() {}

    /** The media type without parameters; {@code text/csv} only where texts are not allowed but tables are. */
    static String of(Path file, Set<String> allowed) throws IOException {
        var found = magic(file);
        if (found.equals(OFFICE_XML) || found.equals(ZIP)) {
            return office(file);
        }
        // Nothing in a table of comma-separated values tells it from another text.
        return found.equals(TEXT) && !allowed.contains(TEXT) && allowed.contains(CSV) ? CSV : found;
    }

    private static String magic(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Office files without macros say in one of their parts what they are; anything else stays a ZIP archive. */
    private static String office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(PARTS);
            if (entry == null) {
                return ZIP;
            }
            try (var in = zip.getInputStream(entry)) {
                return office(new String(in.readNBytes(MOST_OF_PARTS), StandardCharsets.UTF_8));
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return ZIP;
        }
    }

    private static String office(String parts) {
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) {
            return ZIP;
        }
        return OFFICE_KINDS.stream()
                .map(kind -> OFFICE + kind)
                .filter(type -> parts.contains('"' + type + ".main+xml\""))
                .findFirst()
                .orElse(ZIP);
    }
}
