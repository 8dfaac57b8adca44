package pl.wspolnie.testkit.crawl;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;

/**
 * All that somebody reaches by following links.
 *
 * <p>Of addresses that differ in their numbers or in the values of their query alone, a few are taken for all.
 */
public final class Crawl {

    private static final int ALIKE = 3;
    private static final int LIMIT = 1_000;

    private final Client client;
    private final Predicate<String> wanted;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> linked = new HashSet<>();

    private Crawl(Client client, Predicate<String> wanted) {
        this.client = client;
        this.wanted = wanted;
    }

    /**
     * Follows links.
     *
     * @param client who asks
     * @param starts where to begin
     * @param wanted which paths to follow
     */
    public static Crawl of(Client client, List<String> starts, Predicate<String> wanted) {
        var crawl = new Crawl(client, wanted);
        starts.forEach(crawl::offer);
        while (!crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.remove());
        }
        return crawl;
    }

    /** The answers by address, without those that only lead elsewhere, in the order of their finding. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** Whether a page that was shown links to the address. */
    public boolean isLinked(String address) {
        return linked.contains(address);
    }

    /** The answers that are pages. */
    public List<Answer> pages() {
        return answers.values().stream().filter(Answer::isHtml).toList();
    }

    /** Every form of the pages that sends something, one for each kind. */
    public List<HtmlForm> forms() {
        var byKind = new LinkedHashMap<String, HtmlForm>();
        for (var page : pages()) {
            HtmlForm.in(page).forEach(form -> byKind.putIfAbsent(form.kind(), form));
        }
        return List.copyOf(byKind.values());
    }

    /** The links of a page: addresses of this suite, without what follows the number sign. */
    public static Set<String> links(Answer page) {
        return page.html().select("a[href], link[rel=alternate][href], area[href]").stream()
                .flatMap(link -> address(page, link))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> address(Answer page, Element link) {
        try {
            var uri = page.uri().resolve(link.attr("href").strip());
            var here = page.uri().getAuthority().equals(uri.getAuthority());
            return here ? Stream.of(relative(uri)) : Stream.empty();
        } catch (IllegalArgumentException malformed) {
            throw new AssertionError(page + " links to what is no address: " + link.attr("href"), malformed);
        }
    }

    private static String relative(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** What addresses have in common that differ only in numbers and in the values of the query. */
    public static String shape(String address) {
        var parts = address.split("\\?", 2);
        var path = parts[0].replaceAll("\\d+", "#");
        return parts.length == 1 ? path : path + "?" + parts[1].replaceAll("=[^&]*", "=");
    }

    private void offer(String address) {
        if (wanted.test(address)
                && known.add(address)
                && known.size() <= LIMIT
                && alike.merge(shape(address), 1, Integer::sum) <= ALIKE) {
            waiting.add(address);
        }
    }

    private void visit(String address) {
        var answer = client.get(address);
        if (answer.isRedirect()) {
            var target = answer.uri().resolve(answer.header("Location"));
            // A log-in with another provider leads to its site.
            if (target.getAuthority().equals(answer.uri().getAuthority())) {
                offer(relative(target));
            }
            return;
        }
        answers.put(address, answer);
        if (answer.isHtml()) {
            var links = links(answer);
            // A page of an error leads back to itself.
            if (answer.status() == 200) {
                linked.addAll(links);
            }
            links.forEach(this::offer);
        }
    }
}
