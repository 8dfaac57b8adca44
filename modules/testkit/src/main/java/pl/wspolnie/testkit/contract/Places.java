package pl.wspolnie.testkit.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.crawl.Crawl;
import pl.wspolnie.testkit.running.Bench;

/** Where the platform gathers what its modules offer. */
final class Places {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Places() {}

    /** The addresses inside the municipality that the search gives for some words. */
    static Set<String> found(Client client, String municipality, String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        var page = client.get("/" + municipality + "/search?q=" + query).expect(200);
        return Crawl.links(page).stream()
                .filter(link -> link.startsWith("/" + municipality + "/"))
                .map(link -> link.replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
    }

    static Answer feed(Client client, String municipality) {
        return client.get("/" + municipality + "/feed.atom").expect(200);
    }

    static Answer calendar(Client client, String municipality) {
        return client.get("/" + municipality + "/calendar.ics").expect(200);
    }

    static Answer openData(Client client, String municipality) {
        return client.get("/" + municipality + "/data").expect(200);
    }

    /**
     * Waits until the index has followed the database, as it does by itself.
     *
     * @throws AssertionError if it does not come to an end
     */
    static void indexed(Bench bench) {
        var end = Instant.now().plus(PATIENCE);
        while (bench.lag() != 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the index does not follow the database: " + bench.lag() + " changes behind");
            }
            pause(Duration.ofMillis(50));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
