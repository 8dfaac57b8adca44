package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.web.Forms;

/**
 * Reads records from JSON exactly as {@link Forms} reads them from forms.
 *
 * <p>Steps in before the readers: which of several for JSON the server would prefer is nothing to rely on.
 */
@Provider
@ApplicationScoped
public class JsonInput implements ReaderInterceptor {

    private final Forms forms;

    @Inject
    public JsonInput(Forms forms) {
        this.forms = forms;
    }

    protected JsonInput() {
        this(null);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var json = MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType());
        if (json && context.getType().isRecord()) {
            return read(context.getType().asSubclass(Record.class), context.getInputStream());
        }
        return context.proceed();
    }

    Record read(Class<? extends Record> type, InputStream body) {
        var flat = JsonFields.of(object(body), type);
        var form = forms.read(type, flat.fields());
        var faults = new ArrayList<>(flat.faults());
        form.faults().stream()
                .filter(fault ->
                        flat.faults().stream().noneMatch(known -> known.field().equals(fault.field())))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return form.value();
    }

    private static JsonObject object(InputStream body) {
        try (var parser = Json.createParser(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new InvalidInput("", "platform.fault.jsonobject");
            }
            var object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed(parser.getLocation());
            }
            return object;
        } catch (JsonParsingException malformed) {
            throw malformed(malformed.getLocation());
        } catch (InvalidInput | WebApplicationException known) {
            throw known;
        } catch (RuntimeException unreadable) {
            // The parser has limits of its own, for instance for nesting, and no common exception for them.
            throw new InvalidInput("", "platform.fault.jsonobject");
        }
    }

    private static InvalidInput malformed(JsonLocation place) {
        return new InvalidInput("", "platform.fault.json", place.getLineNumber(), place.getColumnNumber());
    }
}
