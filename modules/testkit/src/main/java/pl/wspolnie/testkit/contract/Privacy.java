package pl.wspolnie.testkit.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.wspolnie.testkit.contract.World.Actor;

/** Whether what a plugin knows about persons can be handed out and erased (RODO art. 15, 17, 20). */
final class Privacy {

    private static final Set<String> PLAIN =
            Set.of("String", "Integer", "Long", "Double", "BigDecimal", "Boolean", "Instant", "null");

    private final Site site;
    private final String here;
    private final List<String> faults = new ArrayList<>();

    private Privacy(Site site) {
        this.site = site;
        here = site.world().rough();
    }

    static List<String> faults(Site site) {
        var privacy = new Privacy(site);
        var silent =
                new TreeSet<>(site.world().bench().names(site.subject().id()).get("personalData"));
        for (var actor : Actor.values()) {
            silent.removeAll(privacy.exportAndErase(actor));
        }
        silent.forEach(key -> privacy.faults.add("the handler " + key
                + " knows nobody: let the demonstration content name somebody, so that it can be tried"));
        return privacy.faults;
    }

    /** Whether data go when their time is over, and go once. */
    static List<String> retentionFaults(Site site) {
        var faults = new ArrayList<String>();
        var bench = site.world().bench();
        var rough = site.world().rough();
        bench.expire(rough, site.subject().id()).forEach((key, rows) -> {
            if (((JsonNumber) rows).intValue() < 0) {
                faults.add(
                        "the handler " + key + " names months for which it keeps data, and does not implement expire");
            }
        });
        bench.expire(rough, site.subject().id()).forEach((key, rows) -> {
            if (((JsonNumber) rows).intValue() > 0) {
                faults.add("the handler " + key + " lets the same data expire again: " + rows + " rows");
            }
        });
        return faults;
    }

    /** The handlers that knew something about the person. */
    private Set<String> exportAndErase(Actor actor) {
        var bench = site.world().bench();
        var id = site.subject().id();
        var account = site.world().account(actor);
        var before = bench.export(here, id, account);
        before.forEach((key, rows) -> plain(key, rows.asJsonArray()));
        bench.erase(here, id, account);
        var after = bench.export(here, id, account);
        named(actor, after);
        bench.erase(here, id, account).forEach((key, again) -> {
            if (((JsonNumber) again).intValue() != 0) {
                faults.add("the handler " + key + " erases the same again: " + again + " rows");
            }
        });
        var knowing = new TreeSet<String>();
        before.forEach((key, rows) -> {
            if (!rows.asJsonArray().isEmpty()) {
                knowing.add(key);
            }
        });
        return knowing;
    }

    private void plain(String key, JsonArray rows) {
        rows.getValuesAs(JsonObject.class)
                .forEach(row -> row.forEach((field, value) -> {
                    var type = ((JsonString) value).getString().split(":", 2)[0];
                    if (!PLAIN.contains(type)) {
                        faults.add("the handler " + key + " hands out " + field + " as a " + type
                                + ", which is no plain value");
                    }
                }));
    }

    private void named(Actor actor, JsonObject after) {
        var words = after.toString();
        for (var word : List.of(site.world().name(actor), site.world().email(actor))) {
            if (words.contains(word)) {
                faults.add("after erasing, «" + word + "» is still there: " + words);
            }
        }
    }
}
