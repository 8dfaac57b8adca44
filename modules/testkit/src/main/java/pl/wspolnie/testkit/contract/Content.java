package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
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
        var pages = site.known(here).stream().map(Site.Known::path).toList();
        site.endpoints("GET")
                .filter(endpoint -> pages.stream().noneMatch(path -> endpoint.matches(path.replaceFirst("\\?.*", ""))))
                .forEach(endpoint -> faults.add(endpoint + " answered nobody: no link leads there with success"));
        site.crawls(here).forEach((actor, crawl) -> faults.addAll(broken(site, here, actor, crawl)));
        return faults;
    }

    /** Links that the pages offer and that do not lead anywhere. */
    private static List<String> broken(Site site, String here, String actor, Crawl crawl) {
        return site.own(here, crawl).values().stream()
                .filter(answer -> answer.status() != 200)
                .map(answer -> actor + " is offered a link that fails: " + answer)
                .toList();
    }
}
