package pl.wspolnie.map.survey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.StringReader;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.files.Tables;

/** A table that somebody sent to be read into the map, until an officer says which lines. */
@Entity(name = "MapUpload")
@Table(name = "map_upload")
public class Upload extends MunicipalRecord {

    /** Letters. */
    static final int LONGEST = 4_000_000;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    protected Upload() {}

    Upload(String fileName, Tables.Table table) {
        this.fileName = fileName;
        this.content = written(table);
    }

    public String fileName() {
        return fileName;
    }

    int length() {
        return content.length();
    }

    private static String written(Tables.Table table) {
        var lines = Json.createArrayBuilder();
        for (var line : table.lines()) {
            lines.add(Json.createObjectBuilder()
                    .add("number", line.number())
                    .add("cells", Json.createArrayBuilder(line.cells())));
        }
        return Json.createObjectBuilder()
                .add("headings", Json.createArrayBuilder(table.headings()))
                .add("lines", lines)
                .build()
                .toString();
    }

    Tables.Table table() {
        try (var reader = Json.createReader(new StringReader(content))) {
            var json = reader.readObject();
            return new Tables.Table(
                    json.getJsonArray("headings").getValuesAs(JsonString::getString),
                    json.getJsonArray("lines").stream()
                            .map(JsonValue::asJsonObject)
                            .map(Upload::line)
                            .toList());
        }
    }

    private static Tables.Line line(JsonObject json) {
        return new Tables.Line(
                json.getJsonNumber("number").longValue(),
                json.getJsonArray("cells").getValuesAs(JsonString::getString));
    }
}
