package pl.wspolnie.map.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.activity.ActivityStatus;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.words.Lines;

/** Where nobody does anything: fields without activities, area by area. */
@ApplicationScoped
public class WhiteSpots {

    private final Records records;
    private final Organisations organisations;
    private final Areas areas;
    private final Entries entries;

    protected WhiteSpots() {
        this(null, null, null, null);
    }

    @Inject
    public WhiteSpots(Records records, Organisations organisations, Areas areas, Entries entries) {
        this.records = records;
        this.organisations = organisations;
        this.areas = areas;
        this.entries = entries;
    }

    /** An activity as far as it is counted. @param areas keys; empty for all of the municipality */
    record Counted(String field, List<String> areas) {}

    /** What goes on, is planned, or ended within a year. */
    public Comparison now() {
        var yearAgo = entries.today().minusYears(1);
        var activities = records
                .select(
                        Activity.class,
                        "e.field, e.areas",
                        "e.entry.register.listed = true and (e.status <> :ended or e.endsOn >= :yearAgo)",
                        "",
                        Map.of("ended", ActivityStatus.ENDED, "yearAgo", yearAgo))
                .stream()
                .map(row -> new Counted((String) row[0], Lines.of((String) row[1])))
                .toList();
        return compared(organisations.spheres(), areas.all(), spheresOfOrganisations(), activities);
    }

    private List<String> spheresOfOrganisations() {
        return records
                .select(
                        Entry.class,
                        "e.register.spheres",
                        "e.register.listed = true and e.register.spheres <> ''",
                        "",
                        Map.of())
                .stream()
                .flatMap(row -> Lines.of((String) row[0]).stream())
                .toList();
    }

    /**
     * Counts each activity once per field, and in each of its areas.
     *
     * @param working the spheres of all organisations, one after the other
     */
    static Comparison compared(
            List<String> spheres, List<Area> areas, Collection<String> working, Collection<Counted> activities) {
        var organisations = counts(working.stream());
        var done = counts(activities.stream().map(Counted::field));
        var fields = spheres.stream()
                .map(point -> new Comparison.Field(
                        point, organisations.getOrDefault(point, 0L), done.getOrDefault(point, 0L)))
                .toList();
        var byArea = byArea(activities);
        var rows = new ArrayList<Comparison.AreaRow>();
        rows.add(new Comparison.AreaRow(null, "", byArea.getOrDefault("", Map.of())));
        areas.forEach(area -> rows.add(new Comparison.AreaRow(
                area.id(), area.name(), byArea.getOrDefault(String.valueOf(area.id()), Map.of()))));
        return new Comparison(fields, rows);
    }

    private static Map<String, Long> counts(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, Map<String, Long>> byArea(Collection<Counted> activities) {
        var byArea = new HashMap<String, Map<String, Long>>();
        for (var activity : activities) {
            var where = activity.areas().isEmpty() ? List.of("") : activity.areas();
            where.forEach(area ->
                    byArea.computeIfAbsent(area, key -> new HashMap<>()).merge(activity.field(), 1L, Long::sum));
        }
        return byArea;
    }
}
