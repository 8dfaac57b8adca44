package pl.wspolnie.platform.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pl.wspolnie.api.feed.FeedEntry;

/**
 * An Atom feed (RFC 4287).
 *
 * @param self its own address
 * @param home the address of the pages it tells of
 * @param title whose news it is
 * @param language for instance {@code pl}
 * @param entries with absolute addresses as their paths, the newest first
 */
record Atom(String self, String home, String title, String language, List<FeedEntry> entries) {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    Atom {
        entries = List.copyOf(entries);
    }

    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
            element(xml, "id", home);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            link(xml, "self", self);
            link(xml, "alternate", home);
            xml.writeStartElement("author");
            element(xml, "name", title);
            xml.writeEndElement();
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new IOException(fault);
        }
    }

    private Instant updated() {
        return entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.path());
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.path());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
