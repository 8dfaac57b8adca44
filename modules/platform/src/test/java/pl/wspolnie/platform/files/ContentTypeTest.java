package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.wspolnie.api.files.FileTypes;

class ContentTypeTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    Path folder;

    @Test
    void knowsPdf() throws IOException {
        assertEquals("application/pdf", typeOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"));
    }

    @Test
    void knowsPictures() throws IOException {
        for (var format : Set.of("png", "jpeg")) {
            var file = folder.resolve("x");
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, file.toFile());
            assertEquals("image/" + format, ContentType.of(file, FileTypes.PICTURES));
        }
    }

    @Test
    void knowsWebp() throws IOException {
        assertEquals("image/webp", typeOf("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\0\0\0\0\0\0\0\0\0\0"));
    }

    @Test
    void knowsOfficeFiles() throws IOException {
        assertEquals(WORD, ContentType.of(zip(Map.of("[Content_Types].xml", part(WORD + ".main+xml"))), Set.of()));
    }

    @Test
    void refusesMacros() throws IOException {
        var parts = part(WORD + ".main+xml") + part("application/vnd.ms-office.vbaProject");
        assertEquals("application/zip", ContentType.of(zip(Map.of("[Content_Types].xml", parts)), Set.of()));
    }

    @Test
    void knowsOpenDocuments() throws IOException {
        var type = "application/vnd.oasis.opendocument.spreadsheet";
        assertEquals(type, ContentType.of(openDocument(type), FileTypes.DOCUMENTS));
    }

    @Test
    void takesNoArchiveForADocument() throws IOException {
        assertEquals("application/zip", ContentType.of(zip(Map.of("evil.exe", "MZ")), FileTypes.DOCUMENTS));
        assertEquals("application/zip", typeOf("PK\u0003\u0004 and nothing else"));
    }

    @Test
    void isNotDeceivedByPagesAndScripts() throws IOException {
        assertEquals("text/html", typeOf("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        assertEquals("image/svg+xml", typeOf("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'></svg>"));
        assertEquals("text/plain", typeOf("just words"));
    }

    @Test
    void takesATextForATableWhereTablesAreAllowed() throws IOException {
        var file = Files.writeString(folder.resolve("x"), "name;age\nAla;3\n");
        assertEquals("text/csv", ContentType.of(file, Set.of("text/csv")));
    }

    private String typeOf(String content) throws IOException {
        var file = Files.write(folder.resolve("x"), content.getBytes(StandardCharsets.ISO_8859_1));
        return ContentType.of(file, Set.of());
    }

    private static String part(String type) {
        return "<Override PartName=\"/x\" ContentType=\"" + type + "\"/>";
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var file = folder.resolve("zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path openDocument(String type) throws IOException {
        var file = folder.resolve("odf");
        var bytes = type.getBytes(StandardCharsets.US_ASCII);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            var entry = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
            out.putNextEntry(entry);
            out.write(bytes);
        }
        return file;
    }
}
