package pl.wspolnie.map.outline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.place.Poland;
import pl.wspolnie.map.place.Position;

/**
 * An outline that was read and found good: rings of polygons, made coarse enough to travel light.
 *
 * @param geojson a feature with one MultiPolygon
 */
record Border(String geojson, Box box) {

    /** Letters that a file may have. */
    static final int LONGEST = 2_000_000;

    /** Letters that are kept. */
    static final int KEPT = 60_000;

    private static final String FIELD = "geojson";

    /** Degrees by which a line may be drawn beside the border, tried in turn until it is short enough. */
    private static final double[] TOLERANCES = {0.0001, 0.0005, 0.002, 0.01};

    /**
     * Reads a Polygon or MultiPolygon, alone, as a feature or in a collection.
     *
     * @throws InvalidInput that says what is wrong
     */
    static Border read(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(FIELD, "map.fault.outline.long");
        }
        var rings = rings(parsed(text));
        if (rings.isEmpty()) {
            throw new InvalidInput(FIELD, "map.fault.outline.none");
        }
        for (var ring : rings) {
            check(ring);
        }
        var box = Box.around(rings.stream().flatMap(List::stream).toList()).orElseThrow();
        for (var tolerance : TOLERANCES) {
            var drawn = written(
                    rings.stream().map(ring -> Thinning.of(ring, tolerance)).toList());
            if (drawn.length() <= KEPT) {
                return new Border(drawn, box);
            }
        }
        throw new InvalidInput(FIELD, "map.fault.outline.long");
    }

    private static void check(List<Position> ring) {
        if (ring.size() < 4) {
            throw new InvalidInput(FIELD, "map.fault.outline.ring");
        }
        ring.stream().filter(at -> !Poland.holds(at)).findFirst().ifPresent(at -> {
            throw new InvalidInput(Poland.fault(FIELD, at).orElseThrow().alone());
        });
    }

    private static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text.strip().replaceFirst("^\uFEFF", "")))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | StackOverflowError malformed) {
            throw new InvalidInput(FIELD, "map.fault.outline.json");
        }
    }

    private static List<List<Position>> rings(JsonObject json) {
        var rings = new ArrayList<List<Position>>();
        try {
            collect(json, rings);
        } catch (ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | NumberFormatException strange) {
            throw new InvalidInput(FIELD, "map.fault.outline.none");
        }
        return rings;
    }

    private static void collect(JsonObject json, List<List<Position>> rings) {
        switch (json.getString("type", "")) {
            case "FeatureCollection" -> objects(json, "features").forEach(feature -> collect(feature, rings));
            case "Feature" -> collect(json.getJsonObject("geometry"), rings);
            case "GeometryCollection" -> objects(json, "geometries").forEach(geometry -> collect(geometry, rings));
            case "Polygon" -> polygon(json.getJsonArray("coordinates"), rings);
            case "MultiPolygon" ->
                json.getJsonArray("coordinates").forEach(polygon -> polygon(polygon.asJsonArray(), rings));
            default -> {
                // Points and lines say nothing of an outline.
            }
        }
    }

    private static Stream<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).stream().map(JsonValue::asJsonObject);
    }

    // Holes are left out: what lies in them is drawn as if it belonged, which is enough to find one's way.
    private static void polygon(JsonArray polygon, List<List<Position>> rings) {
        rings.add(polygon.getJsonArray(0).stream().map(Border::position).toList());
    }

    private static Position position(JsonValue pair) {
        var degrees = pair.asJsonArray();
        return new Position(((JsonNumber) degrees.get(1)).doubleValue(), ((JsonNumber) degrees.get(0)).doubleValue());
    }

    private static String written(List<List<Position>> rings) {
        var polygons = Json.createArrayBuilder();
        for (var ring : rings) {
            var corners = Json.createArrayBuilder();
            ring.forEach(at ->
                    corners.add(Json.createArrayBuilder().add(at.longitude()).add(at.latitude())));
            polygons.add(Json.createArrayBuilder().add(corners));
        }
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add("properties", JsonValue.EMPTY_JSON_OBJECT)
                .add(
                        "geometry",
                        Json.createObjectBuilder().add("type", "MultiPolygon").add("coordinates", polygons))
                .build()
                .toString();
    }
}
