package pl.wspolnie.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.wspolnie.api.feed.FeedEntry;

class AtomTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant FIRST = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LATER = Instant.parse("2026-02-03T04:05:06Z");

    @Test
    void saysWhatRfc4287Wants() throws Exception {
        var feed = feed(
                new FeedEntry("https://x/secemin/budget/1", "Nabór & <b>głosy</b>", "Opis \u0001łąki", FIRST, LATER));
        assertEquals("pl", feed.getDocumentElement().getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
        assertEquals(LATER.toString(), text(feed.getDocumentElement(), "updated"));
        assertEquals("https://x/secemin", text(feed.getDocumentElement(), "id"));
        assertEquals("Gmina Secemin", text(feed.getDocumentElement(), "name"));
        var entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertEquals("Nabór & <b>głosy</b>", text(entry, "title"));
        assertEquals("Opis łąki", text(entry, "summary"), "what XML cannot hold is left out");
        assertEquals(FIRST.toString(), text(entry, "published"));
        assertEquals("https://x/secemin/budget/1", text(entry, "id"));
    }

    @Test
    void isAFeedWithoutNews() throws Exception {
        assertEquals(Instant.EPOCH.toString(), text(feed().getDocumentElement(), "updated"));
    }

    private static Document feed(FeedEntry... entries) throws Exception {
        var out = new ByteArrayOutputStream();
        new Atom("https://x/secemin/feed.atom", "https://x/secemin", "Gmina Secemin", "pl", List.of(entries))
                .write(out);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
