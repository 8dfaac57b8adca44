package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Requests per second for the results of 10,000 answers to 40 items with three breakdowns, as ratios to a plain JAX-RS
 * text answer on the bare Payara Micro of the same version. For arguments it takes flags of the Java machine.
 */
public final class SurveyResults {

    private static final int ANSWERS = 10_000;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double LIMIT = 0.1;

    private SurveyResults() {}

    /** Exits with 1 if the limit is broken. */
    public static void main(String[] flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        System.exit(ratio(List.of(flags)) >= LIMIT ? 0 : 1);
    }

    private static double ratio(List<String> flags)
            throws IOException, InterruptedException, URISyntaxException, ExecutionException {
        var work = Files.createTempDirectory("benchmark");
        try (var suite = Candidate.suite(work).start(flags);
                var bare = Candidate.bare(ProposalsPage.plain(work)).start(flags)) {
            var path = Survey.plan(suite, false).publish(ANSWERS);
            var begin = System.nanoTime();
            suite.get(path);
            System.out.printf(
                    Locale.ROOT, "first drawing                   %8d ms%n", (System.nanoTime() - begin) / 1_000_000);
            var rates = PageRates.of(suite.base().resolve(path), bare.base().resolve("/plain"), ROUND);
            rates.print("results of " + ANSWERS + " answers", LIMIT);
            return rates.ratio();
        }
    }
}
