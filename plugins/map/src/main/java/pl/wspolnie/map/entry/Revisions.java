package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Differences.Part;

/** Who changed what on the map, and when. */
@ApplicationScoped
public class Revisions {

    /** The most that a page tells. */
    private static final int SHOWN = 200;

    private static final List<String> FIELDS = List.of(
            "title",
            "what",
            "field",
            "groups",
            "status",
            "startsOn",
            "endsOn",
            "recurring",
            "story",
            "offer",
            "shares",
            "seeks",
            "place",
            "point",
            "shape",
            "positions");

    private final Records records;
    private final CurrentRequest request;
    private final Differences differences;
    private final FieldWords words;

    protected Revisions() {
        this(null, null, null, null);
    }

    @Inject
    public Revisions(Records records, CurrentRequest request, Differences differences, FieldWords words) {
        this.records = records;
        this.request = request;
        this.differences = differences;
        this.words = words;
    }

    /**
     * What one revision changed.
     *
     * @param activityId {@code null} for the entry itself
     * @param personId {@code null} if unknown
     * @param title of the activity, or {@code null}
     */
    public record Step(
            Instant at, Keeper keeper, Long personId, Long activityId, String title, List<FieldChange> changes) {}

    /** What became of a field. */
    public record FieldChange(String field, List<Part> parts) {}

    /** Writes down how somebody left an entry or an activity; nothing if that is how it was. */
    @Transactional
    public void keep(long entry, Long activity, Keeper keeper, Map<String, String> fields) {
        var before = of(entry, activity);
        if (before.isEmpty() || !before.get(before.size() - 1).fields().equals(fields)) {
            var person = request.person().map(Person::id).orElse(null);
            records.add(new Revision(entry, activity, keeper, person, fields));
        }
    }

    private List<Revision> of(long entry, Long activity) {
        return activity == null
                ? records.list(
                        Revision.class, "e.entryId = :entry and e.activityId is null", "", Map.of("entry", entry))
                : records.list(
                        Revision.class,
                        "e.entryId = :entry and e.activityId = :activity",
                        "",
                        Map.of("entry", entry, "activity", activity));
    }

    /** The steps of an entry and its activities, the newest first, with codes for programs. */
    public List<Step> steps(long entry) {
        return steps(entry, (field, content) -> content);
    }

    /** As {@link #steps(long)}, in the reader's words. */
    public List<Step> told(long entry) {
        return steps(entry, words::of);
    }

    private List<Step> steps(long entry, BinaryOperator<String> reading) {
        var steps = new ArrayList<Step>();
        var last = new HashMap<Long, Map<String, String>>();
        for (var revision : records.list(Revision.class, "e.entryId = :entry", "e.createdAt", Map.of("entry", entry))) {
            var before = last.getOrDefault(revision.activityId(), Map.of());
            steps.add(step(revision, before, reading));
            last.put(revision.activityId(), revision.fields());
        }
        Collections.reverse(steps);
        return steps.subList(0, Math.min(steps.size(), SHOWN));
    }

    private Step step(Revision revision, Map<String, String> before, BinaryOperator<String> reading) {
        var after = revision.fields();
        var changes = FIELDS.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> new FieldChange(
                        name,
                        differences.between(
                                reading.apply(name, before.getOrDefault(name, "")),
                                reading.apply(name, after.getOrDefault(name, "")))))
                .toList();
        return new Step(
                revision.createdAt(),
                revision.keeper(),
                revision.personId(),
                revision.activityId(),
                after.getOrDefault("title", before.get("title")),
                changes);
    }
}
