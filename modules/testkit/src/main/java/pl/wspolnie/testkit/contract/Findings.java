package pl.wspolnie.testkit.contract;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether what a plugin gives to the search can be found, is public, and stays the same when asked again. */
final class Findings {

    private Findings() {}

    static List<String> faults(Site site) {
        var faults = new ArrayList<String>();
        var id = site.subject().id();
        var here = site.world().full();
        var answer = site.world().bench().documents(here, id);
        answer.getJsonArray("contradicted")
                .forEach(document -> faults.add("asked twice, the source says otherwise: " + document));
        var documents = answer.getJsonArray("documents").getValuesAs(JsonObject.class);
        documents.forEach(document -> check(site, here, document, faults));
        if (documents.isEmpty() && !site.subject().manifest().searchSources().isEmpty()) {
            faults.add("the demonstration content gives the search nothing");
        }
        faults.addAll(rebuilt(site, here, documents));
        return faults;
    }

    private static void check(Site site, String here, JsonObject document, List<String> faults) {
        var path = document.getString("path");
        if (!site.subject().owns(path, '/')) {
            faults.add("the search document " + document + " lies outside of the module");
        }
        var page = site.world().visitor().get("/" + here + "/" + path);
        if (page.status() != 200) {
            faults.add("what the search finds is not public: " + page);
        }
    }

    private static List<String> rebuilt(Site site, String here, List<JsonObject> documents) {
        var faults = new ArrayList<String>();
        var bench = site.world().bench();
        Places.indexed(bench);
        var first = all(site, here, documents);
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            if (!first.get(i).contains("/" + here + "/" + document.getString("path"))) {
                faults.add("the search does not find «" + document.getString("title") + "»");
            }
        }
        bench.reindex(here, site.subject().id());
        bench.reindex(here, site.subject().id());
        Places.indexed(bench);
        if (!first.equals(all(site, here, documents))) {
            faults.add("indexing again changes what is found");
        }
        return faults;
    }

    private static List<Set<String>> all(Site site, String here, List<JsonObject> documents) {
        return documents.stream()
                .map(document -> Places.found(site.world().visitor(), here, document.getString("title")))
                .toList();
    }
}
