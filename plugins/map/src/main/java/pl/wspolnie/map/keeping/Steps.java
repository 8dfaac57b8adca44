package pl.wspolnie.map.keeping;

import java.time.Instant;
import java.util.List;
import pl.wspolnie.map.entry.Keeper;
import pl.wspolnie.map.entry.Revisions;

/** Who changed an entry, for programs. */
public record Steps(List<Step> steps) {

    /** @param person {@code null} unless the reader keeps the map and the person is known */
    public record Step(Instant at, Keeper by, String person, Long activity, String title, List<String> fields) {}

    static Step of(Revisions.Step step, String person) {
        return new Step(
                step.at(),
                step.keeper(),
                person,
                step.activityId(),
                step.title(),
                step.changes().stream().map(Revisions.FieldChange::field).toList());
    }
}
