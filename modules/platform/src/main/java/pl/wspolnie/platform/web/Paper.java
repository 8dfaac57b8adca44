package pl.wspolnie.platform.web;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Lays HTML out as PDF: tagged for screen readers (PDF/UA), with its fonts in it, reading nothing from elsewhere. */
final class Paper {

    private static final String FONT = "Liberation Sans";

    static {
        // It tells of each font that it loads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Paper() {}

    static byte[] pdf(byte[] html) {
        var document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        document.head().appendElement("style").appendText(style());
        if (document.selectFirst(".landscape") != null) {
            // All of it: where sheets change their format, a new one begins, and the first would stay empty.
            document.head().appendElement("style").appendText("@page { size: A4 landscape; }");
        }
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .useFont(font("Italic"), FONT, 400, FontStyle.ITALIC, true)
                    .useFont(font("BoldItalic"), FONT, 700, FontStyle.ITALIC, true)
                    // Nothing is fetched: neither from this server nor from any other; a picture may be in the page.
                    .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                    .withW3cDocument(new W3CDom().fromJsoup(document), "")
                    .withProducer("Wspólnie")
                    .toStream(out)
                    .run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> Paper.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
    }

    private static String style() {
        try (var in = Paper.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
