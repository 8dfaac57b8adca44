package pl.wspolnie.map.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.map.place.Box;

class BorderTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[19.8,50.7],[19.9,50.7],[19.9,50.8],[19.8,50.8],[19.8,50.7]]]}";

    private static String fault(String geojson) {
        return assertThrows(InvalidInput.class, () -> Border.read(geojson))
                .faults()
                .get(0)
                .message()
                .key();
    }

    @Test
    void readsPolygonsInAnyWrapping() {
        var feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + SQUARE + "}";
        var collection = "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
        var box = new Box(19.8, 50.7, 19.9, 50.8);
        assertEquals(box, Border.read(SQUARE).box());
        assertEquals(box, Border.read(feature).box());
        assertEquals(Border.read(SQUARE), Border.read(collection));
        assertEquals(Border.read(SQUARE), Border.read(Border.read(SQUARE).geojson()));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("map.fault.outline.json", fault("<kml/>"));
        assertEquals("map.fault.outline.json", fault("[".repeat(50_000)));
        assertEquals("map.fault.outline.none", fault("{\"type\":\"Point\",\"coordinates\":[19.8,50.7]}"));
        assertEquals("map.fault.outline.none", fault("{\"type\":\"Polygon\",\"coordinates\":[[\"a\"]]}"));
        assertEquals("map.fault.outline.none", fault("{\"type\":\"Feature\",\"geometry\":null}"));
        assertEquals(
                "map.fault.outline.ring", fault("{\"type\":\"Polygon\",\"coordinates\":[[[19.8,50.7],[19.9,50.7]]]}"));
        assertEquals("map.fault.swapped", fault(SQUARE.replaceAll("\\[(19\\.\\d),(50\\.\\d)]", "[$2,$1]")));
    }

    @Test
    void aFineOutlineIsMadeCoarse() {
        var ring = new StringJoiner(",", "[", "]");
        for (int i = 0; i <= 20_000; i++) {
            double angle = 2 * Math.PI * (i % 20_000) / 20_000;
            ring.add("[" + (19.9 + 0.1 * Math.cos(angle)) + "," + (50.8 + 0.07 * Math.sin(angle)) + "]");
        }
        var border = Border.read("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}");
        assertTrue(border.geojson().length() <= Border.KEPT, border.geojson().length() + " letters");
        assertTrue(border.geojson().length() > 1000);
        assertEquals(0.2, border.box().east() - border.box().west(), 1e-4);
    }
}
