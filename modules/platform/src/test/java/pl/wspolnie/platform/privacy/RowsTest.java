package pl.wspolnie.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void writesPlainValuesThatProgramsReadBack() {
        var row = new LinkedHashMap<String, Object>();
        row.put("title", "Ławka \"dla\" wszystkich");
        row.put("cost", new BigDecimal("1234.50"));
        row.put("votes", 12L);
        row.put("draft", false);
        row.put("sent", Instant.parse("2026-03-01T10:00:00Z"));
        row.put("withdrawn", null);
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Rows.write(List.of(row, Map.of()), out);
        assertFalse(closed[0], "more files follow in the archive");
        var read = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .readArray();
        var first = read.getJsonObject(0);
        assertEquals("Ławka \"dla\" wszystkich", first.getString("title"));
        assertEquals(new BigDecimal("1234.50"), first.getJsonNumber("cost").bigDecimalValue());
        assertEquals(12, first.getInt("votes"));
        assertFalse(first.getBoolean("draft"));
        assertEquals("2026-03-01T10:00:00Z", first.getString("sent"));
        assertEquals(JsonValue.NULL, first.get("withdrawn"));
        assertEquals(2, read.size());
    }
}
