package pl.wspolnie.map.directory;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.place.Position;
import pl.wspolnie.map.place.Shape;

/** Writes features as GeoJSON (RFC 7946). */
final class GeoJson {

    /** The media type. */
    static final String TYPE = "application/geo+json";

    private final JsonGenerator json;

    private GeoJson(JsonGenerator json) {
        this.json = json;
    }

    /** A collection of the features that are written to it. */
    static byte[] collection(Consumer<GeoJson> features) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, features);
        return bytes.toByteArray();
    }

    /** As {@link #collection}, to where it is written at once. */
    static void write(OutputStream out, Consumer<GeoJson> features) {
        try (var json = Json.createGenerator(out)) {
            json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
            features.accept(new GeoJson(json));
            json.writeEnd().writeEnd();
        }
    }

    /** A feature. @param box of what it stands for, or {@code null} */
    void feature(Shape shape, Box box, Consumer<JsonGenerator> properties) {
        json.writeStartObject().write("type", "Feature");
        if (box != null) {
            json.writeStartArray("bbox")
                    .write(box.west())
                    .write(box.south())
                    .write(box.east())
                    .write(box.north())
                    .writeEnd();
        }
        json.writeStartObject("geometry");
        geometry(shape);
        json.writeEnd();
        json.writeStartObject("properties");
        properties.accept(json);
        json.writeEnd().writeEnd();
    }

    private void geometry(Shape shape) {
        var positions = shape.positions();
        switch (shape.kind()) {
            case ROUTE -> {
                json.write("type", "LineString");
                line("coordinates", positions);
            }
            case SURFACE -> {
                json.write("type", "Polygon").writeStartArray("coordinates");
                json.writeStartArray();
                positions.forEach(this::pair);
                // A ring ends where it began.
                pair(positions.get(0));
                json.writeEnd().writeEnd();
            }
            default -> points(positions);
        }
    }

    private void points(List<Position> positions) {
        if (positions.size() == 1) {
            json.write("type", "Point").writeStartArray("coordinates");
            json.write(positions.get(0).longitude())
                    .write(positions.get(0).latitude())
                    .writeEnd();
        } else {
            json.write("type", "MultiPoint");
            line("coordinates", positions);
        }
    }

    private void line(String name, List<Position> positions) {
        json.writeStartArray(name);
        positions.forEach(this::pair);
        json.writeEnd();
    }

    private void pair(Position at) {
        json.writeStartArray().write(at.longitude()).write(at.latitude()).writeEnd();
    }
}
