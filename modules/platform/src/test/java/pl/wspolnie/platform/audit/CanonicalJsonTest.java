package pl.wspolnie.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void ordersKeysWhateverTheMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", 1L);
        map.put("a", null);
        map.put("c", Map.of());
        assertEquals("{\"a\":null,\"b\":1,\"c\":{}}", CanonicalJson.of(map));
    }

    @Test
    void writesValues() {
        assertEquals(
                "[true,1,\"1.50\",\"x\",[]]",
                CanonicalJson.of(List.of(true, 1, new BigDecimal("1.50"), "x", List.of())));
        assertEquals("\"2026-11-21T12:00:00Z\"", CanonicalJson.of(Instant.parse("2026-11-21T12:00:00Z")));
    }

    @Test
    void escapesWhatWouldEndAString() {
        assertEquals("\"a\\\"b\\\\c\\u000ad\"", CanonicalJson.of("a\"b\\c\nd"));
        assertEquals("\"zażółć\"", CanonicalJson.of("zażółć"));
    }

    @Test
    void escapesHalfACharacter() {
        assertEquals("\"\\ud83d\"", CanonicalJson.of("\ud83d"));
        assertEquals("\"\ud83d\ude00\"", CanonicalJson.of("\ud83d\ude00"));
    }
}
