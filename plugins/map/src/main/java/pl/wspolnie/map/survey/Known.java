package pl.wspolnie.map.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.map.activity.Activities;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;

/** What the map says already of the organisations of one table, each asked for once; and what its lines have said. */
final class Known {

    private final Entries entries;
    private final Activities activities;
    private final Map<Long, Entry> found = new HashMap<>();
    private final Map<Long, List<Activity>> present = new HashMap<>();
    private final Map<Long, Integer> added = new HashMap<>();
    private final Map<List<Object>, Long> lines = new HashMap<>();

    Known(Entries entries, Activities activities) {
        this.entries = entries;
        this.activities = activities;
    }

    Entry entry(long key) {
        return found.computeIfAbsent(key, entries::get);
    }

    /** With a title, compared without case; {@code null} if there is none. */
    Activity activity(Entry entry, String title) {
        return activities(entry).stream()
                .filter(activity -> activity.title().equalsIgnoreCase(title))
                .findFirst()
                .orElse(null);
    }

    private List<Activity> activities(Entry entry) {
        return present.computeIfAbsent(entry.id(), key -> activities.of(entry));
    }

    /** Takes room for a new activity. @return whether there was any */
    boolean hasRoom(Entry entry) {
        return added.merge(entry.id(), 1, Integer::sum) + activities(entry).size() <= Activities.MOST;
    }

    /** The line before this one that tells of the same activity, and so would be lost. */
    Optional<Long> earlier(Entry entry, String title, long line) {
        return title.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(lines.putIfAbsent(List.of(entry.id(), title.toLowerCase(Locale.ROOT)), line));
    }
}
