package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.testkit.crawl.Crawl;

/** Whether the demonstration content is there to be seen, without which most other clauses would try nothing. */
final class Content {

    private Content() {}

    static List<String> faults(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().full();
        var rows = site.world().bench().rows(here, site.subject().id());
        rows.forEach((table, keys) -> {
            if (keys.isEmpty()) {
                faults.add("the demonstration content puts nothing into " + table);
            }
        });
        var pages = site.known(here);
        if (pages.isEmpty()) {
            faults.add("nobody is shown a page: no menu entry, tile or path without parameters leads to one");
        }
        if (keyed(site).findAny().isPresent() && keyed(site).noneMatch(endpoint -> answers(endpoint, pages))) {
            faults.add("no page about one thing is shown to anybody, though there are "
                    + keyed(site).toList());
        }
        site.crawls(here).forEach((actor, crawl) -> faults.addAll(broken(site, here, actor, crawl)));
        return faults;
    }

    /** The endpoints that show one thing by its key. */
    private static Stream<Endpoint> keyed(Site site) {
        return site.endpoints("GET").filter(Endpoint::hasParameters);
    }

    private static boolean answers(Endpoint endpoint, List<Site.Known> pages) {
        return pages.stream().anyMatch(page -> endpoint.matches(page.path().replaceFirst("\\?.*", "")));
    }

    /** Links that the pages offer and that do not lead anywhere. */
    private static List<String> broken(Site site, String here, String actor, Crawl crawl) {
        return site.own(here, crawl).entrySet().stream()
                .filter(entry -> entry.getValue().status() != 200 && crawl.isLinked(entry.getKey()))
                .map(entry -> actor + " is offered a link that fails: " + entry.getValue())
                .toList();
    }
}
