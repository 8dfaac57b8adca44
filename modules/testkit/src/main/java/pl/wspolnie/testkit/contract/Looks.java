package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.testkit.browser.Accessibility;
import pl.wspolnie.testkit.browser.Visit;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.crawl.Crawl;
import pl.wspolnie.testkit.running.Server;

/** Every page of the plugin in a real browser: as visitor and logged in, in both languages, on a desktop and a phone. */
final class Looks {

    private static final Map<String, Looks> SEEN = new HashMap<>();

    private final List<String> barriers = new ArrayList<>();
    private final List<String> mishaps = new ArrayList<>();

    private Looks() {}

    /** Looked at once per plugin. */
    static synchronized Looks of(Site site) {
        var looks = SEEN.get(site.subject().id());
        if (looks == null) {
            looks = new Looks();
            looks.look(site);
            SEEN.put(site.subject().id(), looks);
        }
        return looks;
    }

    /** What axe finds, and pages wider than a phone. */
    List<String> barriers() {
        return barriers;
    }

    /** Messages on the console, refused code, and what did not load. */
    List<String> mishaps() {
        return mishaps;
    }

    private void look(Site site) {
        var here = site.world().full();
        var seen = new HashSet<String>();
        site.crawls(here).forEach((actor, crawl) -> {
            var paths = paths(site, here, crawl, seen);
            for (var language : List.of("pl", "en")) {
                look(site, here, actor, paths, language);
            }
        });
    }

    /** One address of each shape that nobody before was shown. */
    private static List<String> paths(Site site, String here, Crawl crawl, Set<String> seen) {
        return site.own(here, crawl).entrySet().stream()
                .filter(entry -> isPage(entry.getValue()) && seen.add(Crawl.shape(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPage(Answer answer) {
        return answer.isHtml() && answer.status() == 200;
    }

    private void look(Site site, String here, String actor, List<String> paths, String language) {
        if (paths.isEmpty()) {
            return;
        }
        try (var visit = new Visit(Server.base(), language, Visit.DESKTOP).as(site.client(actor, here))) {
            for (var path : paths) {
                var where = "%s (%s, %s): ".formatted(path, actor, language);
                Accessibility.faults(visit.open(path)).forEach(fault -> barriers.add(where + fault));
                Accessibility.overflow(visit.resize(Visit.PHONE))
                        .forEach(fault -> barriers.add(where + "at " + Visit.PHONE + " px " + fault));
                visit.faults().forEach(fault -> mishaps.add(where + fault));
                visit.resize(Visit.DESKTOP);
            }
        }
    }
}
