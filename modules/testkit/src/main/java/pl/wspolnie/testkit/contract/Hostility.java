package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import pl.wspolnie.testkit.crawl.HostileInput;

/** Whether forms and the API withstand what no honest user would send. */
final class Hostility {

    private Hostility() {}

    /** Sends it to every form that anybody sees, then looks whether a page shows it unescaped. */
    static List<String> forms(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().rough();
        var seen = new HashSet<String>();
        site.freshCrawls(here).forEach((actor, crawl) -> crawl.forms().stream()
                .filter(form -> site.owns(here, form.action()) && seen.add(form.kind()))
                .forEach(form -> faults.addAll(HostileInput.faults(site.client(actor, here), form))));
        site.freshCrawls(here)
                .forEach((actor, crawl) -> crawl.answers().values().forEach(page -> {
                    if (page.status() >= 500 || page.isHtml() && page.body().contains("<script>wspolnie(")) {
                        faults.add("after hostile input, " + actor + " gets " + page + ": " + page.excerpt());
                    }
                }));
        return faults;
    }

    /** Sends it to every endpoint that reads JSON. */
    static List<String> api(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().rough();
        var keys = site.world().bench().rows(here, site.subject().id()).values().stream()
                .flatMap(List::stream)
                .toList();
        for (var endpoint : Endpoint.of(site.subject())) {
            if (Calls.readsJson(endpoint)) {
                var client = site.holder(endpoint, here);
                var tried = endpoint.hasParameters() ? keys.stream().limit(3).toList() : List.of(0L);
                for (var key : tried) {
                    var path = endpoint.path(here, name -> key.toString());
                    faults.addAll(HostileInput.faults(client, endpoint.verb(), path));
                }
            }
        }
        return faults;
    }
}
