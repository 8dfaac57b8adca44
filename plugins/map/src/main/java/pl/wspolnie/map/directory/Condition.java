package pl.wspolnie.map.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.map.activity.ActivityStatus;
import pl.wspolnie.map.place.Box;
import pl.wspolnie.map.words.Folded;

/** A condition about {@code e} in JPQL with its parameters, as it grows. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Condition and(String part) {
        parts.add(part);
        return this;
    }

    Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String where() {
        return String.join(" and ", parts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** All of the typed words. */
    void words(String typed) {
        var words = Filter.given(typed) ? Folded.words(typed) : List.<String>of();
        for (int i = 0; i < words.size(); i++) {
            and("e.folded like :word" + i).with("word" + i, "%" + words.get(i) + "%");
        }
    }

    /** One of its codes; nothing for {@code null}. A query of its own lets the database use the index of codes. */
    void facet(String key, String type, String name, String facet) {
        if (facet != null) {
            and(key + " in (select " + name + "d.id from " + type + " " + name + "d join " + name + "d.facets " + name
                            + "f where " + name + "f = :" + name + "Code)")
                    .with(name + "Code", facet);
        }
    }

    /** Activities of a status alone; of none, if there is no such status. */
    void status(String name) {
        if (Filter.given(name)) {
            var known = Arrays.stream(ActivityStatus.values())
                    .filter(status -> status.name().equals(name))
                    .findFirst();
            known.ifPresentOrElse(status -> and("e.status = :status").with("status", status), () -> and("1 = 0"));
        }
    }

    /** What goes on now, or is over for less than a year. */
    static String active(String activity) {
        return ("a.status <> :planned and (a.startsOn is null or a.startsOn <= :today) and (a.endsOn >= :yearAgo"
                        + " or (a.endsOn is null and (a.status = :running or a.startsOn >= :yearAgo)))")
                .replace("a.", activity + ".");
    }

    void activeSince(LocalDate today) {
        with("today", today).with("yearAgo", today.minusYears(1));
        with("planned", ActivityStatus.PLANNED).with("running", ActivityStatus.RUNNING);
    }

    /** Only what stands on the map; in a part of it, unless {@code null}. */
    Condition placed(Box seen) {
        and("e.latitude is not null");
        if (seen != null) {
            and("e.latitude between :south and :north and e.longitude between :west and :east");
            with("south", seen.south()).with("north", seen.north());
            with("west", seen.west()).with("east", seen.east());
        }
        return this;
    }
}
