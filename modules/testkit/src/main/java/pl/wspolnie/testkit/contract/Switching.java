package pl.wspolnie.testkit.contract;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.testkit.crawl.Crawl;

/** Whether a module that is switched off is gone everywhere at once, and comes back with all that it had. */
final class Switching {

    private final Site site;
    private final String id;
    private final String here;
    private final List<String> faults = new ArrayList<>();

    private Switching(Site site) {
        this.site = site;
        id = site.subject().id();
        here = site.world().full();
    }

    /** Switches off, looks, and switches on again. */
    static List<String> faults(Site site) {
        var switching = new Switching(site);
        var known = site.known(switching.here);
        var rows = site.world().bench().rows(switching.here, switching.id);
        switching.gathered(true);
        site.world().bench().module(switching.here, switching.id, false);
        try {
            switching.gone(known);
            switching.gathered(false);
        } finally {
            site.world().bench().module(switching.here, switching.id, true);
        }
        if (!site.world().bench().rows(switching.here, switching.id).equals(rows)) {
            switching.faults.add("switching off and on changed the data");
        }
        switching.back(known);
        return switching.faults;
    }

    private void gone(List<Site.Known> known) {
        for (var address : known) {
            var answer = site.client(address.actor(), here).get(address.path());
            require(answer.status() == 404, "switched off: " + answer + " for " + address.actor());
        }
        for (var endpoint : Endpoint.of(site.subject())) {
            var answer = Calls.call(site.holder(endpoint, here), endpoint, endpoint.path(here, name -> "1"));
            require(answer.status() == 404, "switched off: " + answer);
        }
    }

    private void back(List<Site.Known> known) {
        for (var address : known) {
            var answer = site.client(address.actor(), here).get(address.path());
            require(answer.status() == 200, "switched on again: " + answer + " for " + address.actor());
        }
    }

    /** What the platform gathers from modules shows the module while it is on, and nothing of it while it is off. */
    private void gathered(boolean on) {
        var manifest = site.subject().manifest();
        home(on);
        var visitor = site.world().visitor();
        var root = site.root(here);
        if (!manifest.feeds().isEmpty()) {
            shows(on, "the news feed", Places.feed(visitor, here).body().contains(root + "/"));
        }
        if (!manifest.calendars().isEmpty()) {
            shows(
                    on,
                    "the calendar",
                    Places.calendar(visitor, here).body().replace("\r\n ", "").contains(root + "/"));
        }
        for (var set : site.world().bench().names(id).get("dataSets")) {
            shows(
                    on,
                    "the list of open data",
                    Places.openData(visitor, here).body().contains(set));
        }
        found(on);
    }

    private void home(boolean on) {
        var manifest = site.subject().manifest();
        site.world().everybody(here).forEach((actor, client) -> {
            var links = Crawl.links(client.get("/" + here).expect(200));
            if (!on) {
                links.stream()
                        .filter(link -> site.owns(here, link))
                        .forEach(link -> faults.add("switched off, " + actor + "'s home page still links to " + link));
            }
            for (var item : manifest.navigation()) {
                if (on && item.permission().isEmpty()) {
                    require(
                            links.contains("/" + here + "/" + item.path()),
                            "the menu lacks " + item.path() + " for " + actor);
                }
            }
        });
    }

    private void found(boolean on) {
        if (on) {
            Places.indexed(site.world().bench());
        }
        var documents = site.world()
                .bench()
                .documents(here, id)
                .getJsonArray("documents")
                .getValuesAs(JsonObject.class);
        for (var document : documents.stream().limit(5).toList()) {
            var title = document.getString("title");
            var path = "/" + here + "/" + document.getString("path");
            var found = Places.found(site.world().visitor(), here, title);
            shows(on, "the search for «" + title + "»", found.contains(path));
        }
    }

    private void shows(boolean on, String place, boolean shown) {
        require(
                shown == on,
                (on ? "switched on, " : "switched off, ")
                        + place
                        + (shown ? " still shows the module" : " shows nothing of it"));
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
