package pl.wspolnie.platform.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;

/** A JSON object as the fields of a form, so that programs and people meet the same checks. */
final class JsonFields {

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private JsonFields() {}

    /** Takes the object apart along the record's components; a name that the record does not know is a fault. */
    static JsonFields of(JsonObject object, Class<?> type) {
        var flat = new JsonFields();
        flat.object(object, type, "");
        return flat;
    }

    MultivaluedMap<String, String> fields() {
        return fields;
    }

    List<Fault> faults() {
        return faults;
    }

    private void object(JsonObject object, Class<?> type, String prefix) {
        object.forEach((name, value) -> {
            var component = Arrays.stream(type.getRecordComponents())
                    .filter(known -> known.getName().equals(name))
                    .findFirst();
            if (component.isEmpty()) {
                faults.add(Fault.of(prefix + name, "platform.fault.unknown"));
            } else if (value != JsonValue.NULL) {
                value(value, component.get(), prefix + name);
            }
        });
    }

    private void value(JsonValue value, RecordComponent component, String field) {
        if (component.getType() == Map.class) {
            var item = RecordReader.argument(component, 1);
            if (value instanceof JsonObject entries) {
                entries.forEach((key, entry) -> part(entry, item, field + "." + key, field + "." + key));
            } else {
                faults.add(Fault.of(field, "platform.fault.invalid"));
            }
        } else if (component.getType() == List.class) {
            var item = RecordReader.argument(component, 0);
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    part(array.get(i), item, field, item.isRecord() ? field + "[" + i + "]" : field);
                }
            } else {
                faults.add(Fault.of(field, "platform.fault.invalid"));
            }
        } else {
            part(value, component.getType(), field, field);
        }
    }

    private void part(JsonValue value, Class<?> type, String field, String name) {
        if (type.isRecord() && value instanceof JsonObject inner) {
            object(inner, type, name + ".");
        } else if (!type.isRecord() && value instanceof JsonString string) {
            fields.add(name, string.getString());
        } else if (!type.isRecord() && (value instanceof JsonNumber || isBoolean(value))) {
            fields.add(name, value.toString());
        } else {
            faults.add(Fault.of(field, "platform.fault.invalid"));
        }
    }

    private static boolean isBoolean(JsonValue value) {
        return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }
}
