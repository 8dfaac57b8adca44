package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Requests per second for the results of 10,000 answers to 40 items with three breakdowns, as ratios to a plain JAX-RS
 * text answer on the bare Payara Micro of the same version. For arguments it takes flags of the Java machine.
 */
public final class SurveyResults {

    private static final int ANSWERS = 10_000;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final double LIMIT = 0.1;

    private SurveyResults() {}

    private record Figures(double page, double drawn, double plain) {}

    /** Measures in turn, so that a noisy machine disturbs all; exits with 1 if the limit is broken. */
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
            var page = suite.base().resolve(path);
            // Nobody's page has such a parameter, so it is not kept: each answer counts and draws.
            var drawn = URI.create(page + "&unknown=1");
            var text = bare.base().resolve("/plain");
            measure(page, drawn, text, WARM_UP);
            var rounds = new ArrayList<Figures>();
            for (var round = 0; round < ROUNDS; round++) {
                rounds.add(measure(page, drawn, text, ROUND));
            }
            return report(rounds);
        }
    }

    private static Figures measure(URI page, URI drawn, URI plain, Duration time)
            throws InterruptedException, ExecutionException {
        return new Figures(Load.of(page, time), Load.of(drawn, time), Load.of(plain, time));
    }

    private static double report(List<Figures> rounds) {
        double plain = Median.of(rounds, Figures::plain);
        double page = Median.of(rounds, Figures::page);
        double drawn = Median.of(rounds, Figures::drawn);
        System.out.printf(Locale.ROOT, "plain text on the bare server   %8.0f requests/s%n", plain);
        System.out.printf(
                Locale.ROOT,
                "results of %d answers        %8.0f requests/s, ratio %.2f%n",
                ANSWERS,
                page,
                page / plain);
        System.out.printf(
                Locale.ROOT, "the same, counted for each      %8.1f requests/s, ratio %.4f%n", drawn, drawn / plain);
        System.out.printf(Locale.ROOT, "limit: %.1f%n", LIMIT);
        return page / plain;
    }
}
