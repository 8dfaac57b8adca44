package pl.wspolnie.testkit.contract;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.testkit.crawl.Crawl;
import pl.wspolnie.testkit.crawl.HtmlForm;

/** Whether a municipality without content ever shows, or lets change, what another one holds. */
final class Isolation {

    private final Site site;
    private final String full;
    private final String empty;
    private final List<String> faults = new ArrayList<>();

    private Isolation(Site site) {
        this.site = site;
        full = site.world().full();
        empty = site.world().empty();
    }

    static List<String> faults(Site site) {
        var isolation = new Isolation(site);
        isolation.addresses();
        isolation.words();
        isolation.forms();
        return isolation.faults;
    }

    private void addresses() {
        var common = site.known(empty).stream().map(Site.Known::path).collect(Collectors.toSet());
        for (var known : site.known(full)) {
            var there = known.path().replace("/" + full, "/" + empty);
            if (!common.contains(there)) {
                var answer = site.client(known.actor(), empty).get(there);
                if (answer.status() != 404) {
                    faults.add("%s of %s is answered in another municipality: %s"
                            .formatted(known.path(), known.actor(), answer));
                }
            }
        }
    }

    /** What can be found in the one must not stand on a page or in an answer of the other. */
    private void words() {
        var titles = site.world().bench().documents(full, site.subject().id()).getJsonArray("documents").stream()
                .map(JsonObject.class::cast)
                .map(document -> document.getString("title"))
                .toList();
        for (var known : site.known(empty)) {
            var answer = site.client(known.actor(), empty).get(known.path());
            var text = answer.isHtml() ? answer.html().text() : answer.body();
            titles.stream()
                    .filter(text::contains)
                    .forEach(title -> faults.add("%s tells of another municipality's «%s»".formatted(answer, title)));
        }
    }

    private void forms() {
        var common = formsOf(empty).map(form -> form.kind()).collect(Collectors.toSet());
        site.crawls(full).forEach((actor, crawl) -> forms(crawl, full)
                .filter(form -> !common.contains(form.kind().replace("/" + full, "/" + empty)))
                .forEach(form -> sendElsewhere(actor, form)));
    }

    private void sendElsewhere(String actor, HtmlForm form) {
        var moved = new HtmlForm(
                form.page(), form.action().replace("/" + full, "/" + empty), form.multipart(), form.controls());
        var answer = moved.send(site.client(actor, empty));
        if (answer.status() < 400 || answer.status() >= 500) {
            faults.add("%s, sent by %s in another municipality: %s".formatted(form, actor, answer));
        }
    }

    private Stream<HtmlForm> formsOf(String municipality) {
        return site.crawls(municipality).values().stream().flatMap(crawl -> forms(crawl, municipality));
    }

    private Stream<HtmlForm> forms(Crawl crawl, String municipality) {
        return crawl.forms().stream().filter(form -> site.owns(municipality, form.action()));
    }
}
