package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Requests per second for a document of 500 paragraphs with 5,000 remarks, as ratios to a plain JAX-RS text answer on the
 * bare Payara Micro of the same version, and how much of it is transferred. For arguments it takes flags of the Java
 * machine, which both get alike.
 */
public final class StandardPage {

    private static final int PARAGRAPHS = 500;
    private static final int REMARKS = 5_000;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double LIMIT = 0.1;
    private static final int MOST_BYTES = 300_000;
    private static final String API = "/api/v1/secemin/forum/";

    private StandardPage() {}

    /** Exits with 1 if a limit is broken. */
    public static void main(String[] flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        System.exit(isWithin(Files.createTempDirectory("benchmark"), List.of(flags)) ? 0 : 1);
    }

    private static boolean isWithin(Path work, List<String> flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        try (var suite = Candidate.suite(work).start(flags);
                var bare = Candidate.bare(ProposalsPage.plain(work)).start(flags)) {
            var page = suite.base().resolve(page(suite));
            var rates = PageRates.of(page, bare.base().resolve("/plain"), ROUND);
            rates.print(PARAGRAPHS + " paragraphs, " + REMARKS + " remarks", LIMIT);
            int bytes = transferred(page);
            System.out.printf("  transferred, compressed %d bytes (limit %d)%n", bytes, MOST_BYTES);
            return rates.ratio() >= LIMIT && bytes < MOST_BYTES;
        }
    }

    private static int transferred(URI page) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    /** Publishes an invented document and has it discussed; the address of its page. */
    private static String page(Running suite) throws IOException, InterruptedException {
        suite.post(
                "/login",
                "application/x-www-form-urlencoded",
                "email=urzednik%40secemin.example&password=wspolnie-demo");
        var standard = find("\"id\":(\\d+)", json(suite, "standards", document()));
        var draft = suite.get(API + "standards/" + standard + "/draft");
        var seen = find("\"version\":\\{[^}]*(\"rowVersion\":\\d+)", draft);
        var today = LocalDate.now();
        json(
                suite,
                "standards/" + standard + "/draft/publish",
                "{\"remarksFrom\":\"%s\",\"remarksTo\":\"%s\",%s}".formatted(today, today.plusDays(20), seen));
        discuss(suite, standard);
        var path = "/secemin/forum/standards/" + standard;
        long shown = Pattern.compile("id=\"p\\d+\"")
                .matcher(suite.get(path))
                .results()
                .count();
        if (shown < PARAGRAPHS) {
            throw new IllegalStateException(path + " shows " + shown + " paragraphs");
        }
        return path;
    }

    private static void discuss(Running suite, String standard) throws IOException, InterruptedException {
        var paragraphs = Pattern.compile("\"paragraph\":(\\d+)")
                .matcher(suite.get(API + "standards/" + standard + "/versions/1"))
                .results()
                .map(found -> found.group(1))
                .toList();
        for (int i = 0; i < REMARKS; i++) {
            var remark = "{\"paragraph\":%s,\"content\":\"Uwaga zmyślona numer %d.\",\"madeOn\":\"%s\"}"
                    .formatted(paragraphs.get(i % paragraphs.size()), i, LocalDate.now());
            json(suite, "standards/" + standard + "/entries", remark);
        }
    }

    private static String json(Running suite, String path, String body) throws IOException, InterruptedException {
        return suite.post(API + path, "application/json", body);
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    /** Words drawn by lot, so that they cannot be compressed better than those of a real document. */
    private static String document() {
        var random = new Random(2014);
        var text = new StringBuilder();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            text.append("§ ").append(i).append(".");
            for (int word = 0; word < 45; word++) {
                text.append(' ').append(word(random));
            }
            text.append(".\\n\\n");
        }
        return """
                {"title":"Dokument zmyślony do pomiaru","kind":"STANDARD","summary":"Pomiar","audience":"EVERYBODY","text":"%s"}""".formatted(text);
    }

    private static String word(Random random) {
        var letters = "aeioyąęwzkprstmnldbcgłż";
        var word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(7); i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
