package pl.wspolnie.practices.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Differences.Part;

/**
 * What became of an element between two versions.
 *
 * @param title as it is now; of a removed one as it was
 * @param parts how the wording differs
 */
public record ElementChange(long element, String title, Kind kind, List<Part> parts) {

    /** What became of it. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED,
        CHANGED;

        /** For message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The elements of the later version in their order, then those that it is without. */
    static List<ElementChange> between(List<Wording> before, List<Wording> after, Differences differences) {
        var changes = new ArrayList<ElementChange>();
        var earlier = byElement(before);
        for (var now : after) {
            changes.add(change(earlier.remove(now.elementId()), now, differences));
        }
        earlier.values()
                .forEach(gone -> changes.add(new ElementChange(
                        gone.elementId(), gone.title(), Kind.REMOVED, differences.between(whole(gone), ""))));
        return changes;
    }

    private static ElementChange change(Wording before, Wording now, Differences differences) {
        var kind = before == null ? Kind.ADDED : before.says(now) ? Kind.KEPT : Kind.CHANGED;
        var parts = differences.between(before == null ? "" : whole(before), whole(now));
        return new ElementChange(now.elementId(), now.title(), kind, parts);
    }

    private static String whole(Wording wording) {
        return wording.title() + "\n" + wording.text();
    }

    private static Map<Long, Wording> byElement(List<Wording> wordings) {
        return wordings.stream()
                .collect(Collectors.toMap(
                        Wording::elementId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
