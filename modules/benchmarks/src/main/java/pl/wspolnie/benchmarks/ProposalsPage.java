package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Requests per second for the public page of 50 proposals, as ratios to a plain JAX-RS text answer on the bare Payara
 * Micro of the same version. For arguments it takes flags of the Java machine, which both get alike.
 */
public final class ProposalsPage {

    private static final int PROPOSALS = 50;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double LIMIT = 0.6;
    private static final String API = "/api/v1/secemin/budget/";

    private ProposalsPage() {}

    /** Exits with 1 if the limit is broken. */
    public static void main(String[] flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        System.exit(ratio(Files.createTempDirectory("benchmark"), List.of(flags)) >= LIMIT ? 0 : 1);
    }

    private static double ratio(Path work, List<String> flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        try (var suite = Candidate.suite(work).start(flags);
                var bare = Candidate.bare(plain(work)).start(flags)) {
            var rates =
                    PageRates.of(suite.base().resolve(page(suite)), bare.base().resolve("/plain"), ROUND);
            rates.print(PROPOSALS + " proposals", LIMIT);
            return rates.ratio();
        }
    }

    /** The application that answers with plain text. */
    static Path plain(Path work) throws IOException {
        var war = work.resolve("plain.war");
        var file = PlainText.class.getName().replace('.', '/') + ".class";
        var target = war.resolve("WEB-INF/classes").resolve(file);
        Files.createDirectories(target.getParent());
        try (var in = PlainText.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(in, target);
        }
        return war;
    }

    /** Publishes an election of 50 proposals; the address of their page. */
    private static String page(Running suite) throws IOException, InterruptedException {
        suite.post(
                "/login",
                "application/x-www-form-urlencoded",
                "email=urzednik%40secemin.example&password=wspolnie-demo");
        var edition =
                find("\"edition\":(\\d+)", suite.post(API + "elections?ruleId=greedy-votes", "text/plain", election()));
        var outcome = suite.get(API + "editions/" + edition + "/outcome");
        var inputs = find("(\"inputsHash\":\"\\w+\")", outcome);
        suite.post(API + "editions/" + edition + "/outcome/publish", "application/json", "{" + inputs + "}");
        var path = "/secemin/budget/editions/" + edition + "/proposals";
        var shown = Pattern.compile("href=\"[^\"]*/proposals/\\d+\"")
                .matcher(suite.get(path))
                .results()
                .count();
        if (shown < PROPOSALS) {
            throw new IllegalStateException(path + " shows " + shown + " proposals");
        }
        return path;
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    /** An invented vote in the Pabulib format. */
    private static String election() {
        var file = new StringBuilder(
                "META\nkey;value\nbudget;20000\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n");
        for (int i = 1; i <= PROPOSALS; i++) {
            file.append("%d;%d;Projekt zmyślony numer %d\n".formatted(i, 1_000 + 10 * i, i));
        }
        file.append("VOTES\nvoter_id;vote\n");
        for (int i = 1; i <= PROPOSALS; i++) {
            file.append("%d;%d\n".formatted(i, i));
        }
        return file.toString();
    }
}
