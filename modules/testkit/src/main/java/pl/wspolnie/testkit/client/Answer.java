package pl.wspolnie.testkit.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the suite answered.
 *
 * @param request for messages: the method and the address that were asked
 * @param uri the address, absolute
 * @param status the status code
 * @param headers as they came
 * @param body as text; empty if there is none
 */
public record Answer(String request, URI uri, int status, HttpHeaders headers, String body) {

    /** The first value of a header, or an empty string. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as a page, with absolute links made from the address. */
    public Document html() {
        return Jsoup.parse(body, uri.toString());
    }

    /** The body as a JSON object. */
    public JsonObject json() {
        return read().asJsonObject();
    }

    /** The body as a JSON array. */
    public JsonArray array() {
        return read().asJsonArray();
    }

    private JsonStructure read() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    public boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    /** Whether the answer sends the reader elsewhere. */
    public boolean isRedirect() {
        return status >= 300 && status < 400 && status != 304;
    }

    /**
     * The answer itself, if it has the status.
     *
     * @throws AssertionError with the beginning of the body, if it has another
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("%s answered %d, not %d: %s".formatted(request, status, expected, excerpt()));
        }
        return this;
    }

    /** The beginning of the readable text, for messages. */
    public String excerpt() {
        var text = isHtml() ? html().text() : body;
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    @Override
    public String toString() {
        return request + " -> " + status;
    }
}
