package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="pl"><head><title>Protokół nr IV/26</title>
            <meta name="subject" content="Protokół"></head>
            <body><h1>Protokół</h1><p>Zażółć gęślą jaźń<br>Ad. 1</p><form><button>Wyślij</button></form>
            <img src="http://127.0.0.1:9/never" alt="obraz"><table><tr><th>Za</th><td>8</td></tr></table></body></html>
            """;

    @Test
    void holdsPolishWordsATitleAndALanguageAndIsTagged() throws IOException {
        try (var document = Loader.loadPDF(Paper.pdf(PAGE.getBytes(StandardCharsets.UTF_8)))) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Zażółć gęślą jaźń"), text);
            assertTrue(text.contains("1 / 1"), text);
            assertFalse(text.contains("Wyślij"), text);
            assertEquals("Protokół nr IV/26", document.getDocumentInformation().getTitle());
            assertEquals("pl", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertFalse(document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void drawsPicturesThatAreInThePage() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", picture);
        var address = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.toByteArray());
        var page = PAGE.replace("http://127.0.0.1:9/never", address);
        try (var document = Loader.loadPDF(Paper.pdf(page.getBytes(StandardCharsets.UTF_8)))) {
            assertTrue(document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }
}
