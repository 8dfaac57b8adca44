package pl.wspolnie.map.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.outline.Outline;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.place.Position;
import pl.wspolnie.map.place.Spot;

/** Organisations and activities as they are looked for. */
@ApplicationScoped
public class Directory {

    /** How many a page of the list holds. */
    public static final int PER_PAGE = 30;

    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_KEYS = 500;

    private final Records records;
    private final Entries entries;
    private final Outlines outlines;

    protected Directory() {
        this(null, null, null);
    }

    @Inject
    public Directory(Records records, Entries entries, Outlines outlines) {
        this.records = records;
        this.entries = entries;
        this.outlines = outlines;
    }

    /** One page of the organisations by name; pages are counted from 1. */
    public List<Entry> entries(Filter filter, int page) {
        return page(Entry.class, ofEntries(filter), "e.orderKey", page);
    }

    /** One page of the activities: what goes on or is planned first, then the newest; pages are counted from 1. */
    public List<Activity> activities(Filter filter, int page) {
        return page(Activity.class, ofActivities(filter), "e.status desc, e.startsOn desc, e.title", page);
    }

    private <E extends MunicipalRecord> List<E> page(Class<E> type, Condition condition, String order, int page) {
        int offset = (Math.min(Math.max(page, 1), MOST_PAGES) - 1) * PER_PAGE;
        return records.page(type, condition.where(), order, condition.parameters(), offset, PER_PAGE);
    }

    public long countEntries(Filter filter) {
        return count(Entry.class, ofEntries(filter));
    }

    public long countActivities(Filter filter) {
        return count(Activity.class, ofActivities(filter));
    }

    private long count(Class<? extends MunicipalRecord> type, Condition condition) {
        return records.count(type, condition.where(), condition.parameters());
    }

    /** Where the organisations stand, in a part of the map or, for {@code null}, on all of it. */
    public List<Spot> places(Filter filter, Box seen) {
        return spots(Entry.class, ofEntries(filter).placed(seen));
    }

    /** Where the activities are, each by its middle. */
    public List<Spot> activityPlaces(Filter filter, Box seen) {
        return spots(Activity.class, ofActivities(filter).placed(seen));
    }

    private List<Spot> spots(Class<? extends MunicipalRecord> type, Condition condition) {
        return records
                .select(type, "e.id, e.latitude, e.longitude", condition.where(), "", condition.parameters())
                .stream()
                .map(row -> new Spot(((Number) row[0]).longValue(), new Position((Double) row[1], (Double) row[2])))
                .toList();
    }

    /** The names of organisations with these keys of entries. */
    public Map<Long, String> names(List<Long> keys) {
        var names = new HashMap<Long, String>();
        portions(keys)
                .flatMap(
                        some -> records
                                .select(Entry.class, "e.id, e.register.name", "e.id in :keys", "", Map.of("keys", some))
                                .stream())
                .forEach(row -> names.put(((Number) row[0]).longValue(), (String) row[1]));
        return names;
    }

    /** Activities with these keys. */
    public List<Activity> activities(List<Long> keys) {
        return portions(keys)
                .flatMap(some -> records.list(Activity.class, "e.id in :keys", "", Map.of("keys", some)).stream())
                .toList();
    }

    // Databases take only so many parameters.
    private static Stream<List<Long>> portions(List<Long> keys) {
        return IntStream.range(0, (keys.size() + MOST_KEYS - 1) / MOST_KEYS)
                .mapToObj(number -> keys.subList(number * MOST_KEYS, Math.min(keys.size(), (number + 1) * MOST_KEYS)));
    }

    /**
     * What a list holds, without its items.
     *
     * @param total how many there are
     * @param placed how many of them stand on the map
     * @param sight what the map shows at first: the box around those, or the outline; empty if there is neither
     */
    public record Extent(long total, long placed, Optional<Box> sight) {}

    /** Of the organisations. */
    public Extent extent(Filter filter) {
        return extent(Entry.class, ofEntries(filter));
    }

    /** Of the activities. */
    public Extent activityExtent(Filter filter) {
        return extent(Activity.class, ofActivities(filter));
    }

    private Extent extent(Class<? extends MunicipalRecord> type, Condition condition) {
        var row = records.select(
                        type,
                        "count(e), count(e.latitude),"
                                + " min(e.longitude), min(e.latitude), max(e.longitude), max(e.latitude)",
                        condition.where(),
                        "",
                        condition.parameters())
                .get(0);
        var placed = row[2] == null
                ? Optional.<Box>empty()
                : Optional.of(new Box((Double) row[2], (Double) row[3], (Double) row[4], (Double) row[5]));
        return new Extent(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), placed.or(() -> outlines.here()
                .map(Outline::box)));
    }

    private Condition ofEntries(Filter filter) {
        return filter.ofEntries(entries.today());
    }

    private Condition ofActivities(Filter filter) {
        return filter.ofActivities(entries.today());
    }
}
