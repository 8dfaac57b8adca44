package pl.wspolnie.platform.site;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;

/** The details of an audit entry as people read them. */
final class AuditDetails {

    private AuditDetails() {}

    /** Names and values in one line; text that is not JSON stays as it is. */
    static String words(String details) {
        try (var reader = Json.createReader(new StringReader(details))) {
            return words(reader.readObject());
        } catch (JsonException notJson) {
            return details;
        }
    }

    private static String words(JsonObject object) {
        return object.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> "(" + words(value.asJsonObject()) + ")";
            case ARRAY -> value.asJsonArray().stream().map(AuditDetails::words).collect(Collectors.joining(", "));
            case STRING -> ((JsonString) value).getString();
            case NULL -> "-";
            default -> value.toString();
        };
    }
}
