package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Exchange;

/** All of the map as a table, with the columns of a survey, so that it can be changed and read again. */
@ApplicationScoped
public class EntriesTable implements DataSet {

    private static final int AT_ONCE = 200;

    private final Records records;
    private final Areas areas;
    private final Words words;

    protected EntriesTable() {
        this(null, null, null);
    }

    @Inject
    public EntriesTable(Records records, Areas areas, Words words) {
        this.records = records;
        this.areas = areas;
        this.words = words;
    }

    @Override
    public String name() {
        return "map-organisations";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var names = areas.all().stream().collect(Collectors.toMap(Area::id, Area::name));
        // A spreadsheet takes it for UTF-8 only with this mark.
        writer.write('\uFEFF');
        Csv.row(writer, Arrays.stream(Column.values()).map(Column::heading).toList());
        int offset = 0;
        List<Entry> found;
        do {
            found = records.page(Entry.class, "e.register.listed = true", "e.orderKey", Map.of(), offset, AT_ONCE);
            write(writer, found, names);
            offset += AT_ONCE;
        } while (found.size() == AT_ONCE);
        writer.flush();
    }

    private void write(Writer writer, List<Entry> found, Map<Long, String> names) throws IOException {
        var activities = found.isEmpty()
                ? Map.<Long, List<Activity>>of()
                : records.list(Activity.class, "e.entry in :entries", "", Map.of("entries", found)).stream()
                        .collect(Collectors.groupingBy(
                                activity -> activity.entry().id()));
        for (var entry : found) {
            var row = row(entry, names);
            for (var activity : activities.getOrDefault(entry.id(), List.of())) {
                put(row, activity, names);
                write(writer, row);
                // What the organisation says is said once.
                row = new EnumMap<>(Map.of(Column.ORGANISATION, entry.name()));
            }
            if (row.size() > 1 || !activities.containsKey(entry.id())) {
                write(writer, row);
            }
        }
    }

    private static void write(Writer writer, Map<Column, Object> row) throws IOException {
        Csv.row(
                writer,
                Arrays.stream(Column.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
    }

    /** The cells of an entry; columns that say nothing are left out. */
    static Map<Column, Object> row(Entry entry, Map<Long, String> names) {
        var row = new EnumMap<Column, Object>(Column.class);
        put(row, Column.ORGANISATION, entry.name());
        put(row, Column.STORY, entry.story());
        put(row, Column.OFFER, entry.offer());
        for (var exchange : entry.exchanges()) {
            row.merge(column(exchange), exchange.words().replace('|', '/'), (one, other) -> one + " | " + other);
        }
        put(row, Column.PLACE, entry.place());
        put(row, Column.LATITUDE, entry.latitude());
        put(row, Column.LONGITUDE, entry.longitude());
        put(row, Column.APPROXIMATE, entry.approximate() ? "tak" : null);
        put(row, Column.AREA, entry.areaId() == null ? null : names.get(entry.areaId()));
        return row;
    }

    private static Column column(Exchange exchange) {
        return Column.valueOf(exchange.direction() + "_" + exchange.good());
    }

    private void put(Map<Column, Object> row, Activity activity, Map<Long, String> names) {
        put(row, Column.TITLE, activity.title());
        put(row, Column.WHAT, activity.what());
        put(row, Column.FIELD, activity.field());
        put(row, Column.GROUPS, joined(activity.groups().stream().map(words::of).toList()));
        put(row, Column.STATUS, words.of(activity.status()));
        put(row, Column.STARTS, activity.startsOn());
        put(row, Column.ENDS, activity.endsOn());
        put(row, Column.RECURRING, activity.recurring());
        put(row, Column.WHERE, activity.place());
        put(row, Column.SHAPE, words.of(activity.shape().kind()));
        put(
                row,
                Column.POSITIONS,
                activity.shape().text() == null ? null : activity.shape().text().replace("\n", " | "));
        put(
                row,
                Column.AREAS,
                joined(activity.areas().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    // Names that hold a comma are told apart by the bar alone.
    private static String joined(List<String> names) {
        return names.isEmpty()
                ? null
                : String.join(" | ", names) + (names.get(0).contains(",") ? " |" : "");
    }

    private static void put(Map<Column, Object> row, Column column, Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
