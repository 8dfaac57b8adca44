package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.web.Forms;

/** Reads records from JSON exactly as {@link Forms} reads them from forms. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class JsonInput implements MessageBodyReader<Record> {

    private final Forms forms;

    @Inject
    public JsonInput(Forms forms) {
        this.forms = forms;
    }

    protected JsonInput() {
        this(null);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
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
        try (var reader = Json.createReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
            throw new InvalidInput("", "platform.fault.jsonobject");
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            throw new InvalidInput("", "platform.fault.json", place.getLineNumber(), place.getColumnNumber());
        } catch (JsonException | IllegalStateException unreadable) {
            throw new InvalidInput("", "platform.fault.jsonobject");
        }
    }
}
