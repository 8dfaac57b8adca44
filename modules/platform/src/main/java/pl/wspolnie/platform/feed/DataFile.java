package pl.wspolnie.platform.feed;

import java.util.Map;
import pl.wspolnie.api.feed.DataSet;

/** Open data as a file. */
final class DataFile {

    private static final Map<String, String> ENDINGS = Map.of(
            "text/csv", ".csv",
            "application/json", ".json",
            "application/geo+json", ".geojson",
            "application/xml", ".xml",
            "application/zip", ".zip",
            "text/plain", ".txt");

    private DataFile() {}

    /** The name of the file, with an ending that programs know. */
    static String nameOf(DataSet set) {
        var type = set.mediaType().split(";", 2)[0].strip();
        return set.name() + ENDINGS.getOrDefault(type, "");
    }
}
