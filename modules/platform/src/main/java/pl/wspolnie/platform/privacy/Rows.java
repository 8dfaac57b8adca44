package pl.wspolnie.platform.privacy;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Rows as JSON that a person can read. */
final class Rows {

    private Rows() {}

    static void write(List<Map<String, Object>> rows, OutputStream out) {
        var pretty = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var json = pretty.createGenerator(new Open(out), java.nio.charset.StandardCharsets.UTF_8)) {
            json.writeStartArray();
            for (var row : rows) {
                json.writeStartObject();
                row.forEach((name, value) -> write(json, name, value));
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Boolean yes) {
            json.write(name, yes);
        } else if (value instanceof Long || value instanceof Integer) {
            json.write(name, ((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.write(name, number);
        } else {
            json.write(name, value.toString());
        }
    }

    /** More follows in the same archive: closing the JSON must not close that. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
