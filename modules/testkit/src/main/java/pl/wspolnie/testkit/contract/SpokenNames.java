package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what only the running beans can name begins with the plugin's id and has its messages. */
final class SpokenNames {

    private SpokenNames() {}

    static List<String> faults(Site site) {
        var faults = new ArrayList<String>();
        var id = site.subject().id();
        var keys = MessageFiles.keys(site.subject());
        Map<String, List<String>> names = site.world().bench().names(id);
        for (var kind : names.get("searchKinds")) {
            if (!kind.startsWith(id + ".")) {
                faults.add("the kind of search documents " + kind + " does not begin with " + id + ".");
            }
            need(keys, id + ".search.kind." + kind.substring(kind.indexOf('.') + 1), faults);
        }
        for (var figure : names.get("figures")) {
            if (!figure.startsWith(id + ".")) {
                faults.add("the figure " + figure + " does not begin with " + id + ".");
            }
            var name = id + ".figure." + figure.substring(figure.indexOf('.') + 1);
            need(keys, name, faults);
            need(keys, name + ".unit", faults);
        }
        for (var set : names.get("dataSets")) {
            if (!set.startsWith(id + "-") && !set.equals(id)) {
                faults.add("the set of open data " + set + " does not begin with " + id + "-");
            }
            need(keys, id + ".data." + set, faults);
        }
        for (var key : names.get("personalData")) {
            need(keys, id + ".privacy." + key, faults);
            need(keys, id + ".privacy." + key + ".purpose", faults);
        }
        return faults;
    }

    private static void need(Set<String> keys, String key, List<String> faults) {
        if (!keys.contains(key)) {
            faults.add("there is no message " + key);
        }
    }
}
