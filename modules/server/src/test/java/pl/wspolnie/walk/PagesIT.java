package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.browser.Accessibility;
import pl.wspolnie.testkit.browser.Visit;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.crawl.Crawl;
import pl.wspolnie.testkit.running.Server;

/** Every page of the platform, as everybody sees it, on a phone and on a desktop. */
@Tag("once")
class PagesIT extends DemoSuite {

    private static final List<String> NOT_HERE = List.of("/secemin/budget", "/logout", "/language", "/openapi");

    @Test
    void areAccessibleAndMeetNoMishap() {
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        everybody().forEach((who, client) -> {
            var paths = paths(client, seen);
            for (var width : List.of(Visit.PHONE, Visit.DESKTOP)) {
                faults.addAll(look(who, client, paths, width));
            }
        });
        assertTrue(seen.size() > 20, () -> "only these pages were found: " + seen);
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void noLinkIsBroken() {
        var broken = new ArrayList<String>();
        everybody().forEach((who, client) -> crawl(client).answers().values().stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> broken.add(who + ": " + answer)));
        assertEquals("", String.join("\n", broken));
    }

    private static Map<String, Client> everybody() {
        var all = new LinkedHashMap<String, Client>();
        all.put("visitor", visitor());
        for (var login : List.of("mieszkaniec", "organizacja", "urzednik", "administrator", "operator")) {
            all.put(login, client(login));
        }
        return all;
    }

    private static Crawl crawl(Client client) {
        return Crawl.of(client, List.of("/", "/secemin", "/login", "/register"), PagesIT::isOurs);
    }

    /** The installation's own pages and those of one municipality; the others look the same. */
    private static boolean isOurs(String address) {
        var others = List.of("/siemiatycze", "/milki", "/kluczewsko", "/powiat-wloszczowski");
        return others.stream().noneMatch(address::startsWith)
                && NOT_HERE.stream().noneMatch(address::startsWith)
                && !address.contains("done=");
    }

    private static List<String> paths(Client client, Set<String> seen) {
        return crawl(client).answers().entrySet().stream()
                .filter(entry -> isPage(entry.getValue()) && seen.add(Crawl.shape(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPage(Answer answer) {
        return answer.isHtml() && answer.status() == 200;
    }

    private static List<String> look(String who, Client client, List<String> paths, int width) {
        var faults = new ArrayList<String>();
        try (var visit = new Visit(Server.base(), width == Visit.PHONE ? "pl" : "en", width).as(client)) {
            for (var path : paths) {
                var page = visit.open(path);
                var where = "%s (%s, %d px): ".formatted(path, who, width);
                Accessibility.faults(page).forEach(fault -> faults.add(where + fault));
                Accessibility.overflow(page).forEach(fault -> faults.add(where + fault));
                visit.faults().forEach(fault -> faults.add(where + fault));
            }
        }
        return faults;
    }
}
