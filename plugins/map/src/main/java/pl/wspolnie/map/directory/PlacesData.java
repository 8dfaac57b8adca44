package pl.wspolnie.map.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.place.Shape;
import pl.wspolnie.map.place.ShapeKind;

/** All that stands on the map, for other maps (GeoJSON, RFC 7946). */
@ApplicationScoped
public class PlacesData implements DataSet {

    private static final int AT_ONCE = 500;

    private final Records records;
    private final Urls urls;

    protected PlacesData() {
        this(null, null);
    }

    @Inject
    public PlacesData(Records records, Urls urls) {
        this.records = records;
        this.urls = urls;
    }

    @Override
    public String name() {
        return "map-places";
    }

    @Override
    public String mediaType() {
        return GeoJson.TYPE;
    }

    @Override
    public void write(OutputStream out) {
        GeoJson.write(out, json -> {
            each(Entry.class, "e.register.listed = true and e.latitude is not null", entry -> entry.at()
                    .ifPresent(
                            at -> json.feature(new Shape(ShapeKind.POINTS, List.of(at)), null, properties -> properties
                                    .write("kind", "organisation")
                                    .write("title", entry.name())
                                    .write("legalForm", entry.register().legalForm())
                                    .write("approximate", entry.approximate())
                                    .write("url", urls.absolute("map/entries", entry.id())))));
            each(
                    Activity.class,
                    "e.entry.register.listed = true and e.latitude is not null",
                    activity -> json.feature(activity.shape(), null, properties -> properties
                            .write("kind", "activity")
                            .write("title", activity.title())
                            .write("organisation", activity.entry().name())
                            .write("field", activity.field())
                            .write("status", activity.status().name())
                            .write("url", urls.absolute("map/activities", activity.id()))));
        });
    }

    private <E extends MunicipalRecord> void each(Class<E> type, String where, Consumer<E> write) {
        int offset = 0;
        List<E> found;
        do {
            found = records.page(type, where, "", Map.of(), offset, AT_ONCE);
            found.forEach(write);
            offset += AT_ONCE;
        } while (found.size() == AT_ONCE);
    }
}
