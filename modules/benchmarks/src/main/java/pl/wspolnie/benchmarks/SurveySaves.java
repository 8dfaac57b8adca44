package pl.wspolnie.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Answers of 40 items, a second, that people without an account hand in by a code and that are saved durably on PostgreSQL;
 * the limit is 100. Every commit waits for the disk.
 */
public final class SurveySaves {

    private static final int PEOPLE = 8;
    private static final int WARM_UP = 1000;
    private static final int ANSWERS = 4000;
    private static final int CODES_AT_ONCE = 1000;
    private static final double LIMIT = 100;

    private SurveySaves() {}

    /** Exits with 1 if the limit is broken. */
    public static void main(String[] flags) throws IOException, InterruptedException, ExecutionException {
        var work = Files.createTempDirectory("benchmark");
        double rate;
        // As in any PostgreSQL; the embedded one is set to lose a moment rather than wait.
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            rate = rate(work, postgres.getJdbcUrl("postgres", "postgres"), List.of(flags));
        }
        System.exit(rate >= LIMIT ? 0 : 1);
    }

    private static double rate(Path work, String database, List<String> flags)
            throws IOException, InterruptedException, ExecutionException {
        var all = new ArrayList<>(flags);
        all.add("-Ddb.url=" + database);
        all.add("-Ddb.user=postgres");
        all.add("-Ddb.password=postgres");
        try (var suite = Candidate.suite(work).start(all)) {
            var survey = Survey.plan(suite, true);
            var codes = new ArrayList<String>();
            while (codes.size() < WARM_UP + ANSWERS) {
                codes.addAll(List.of(survey.codes(CODES_AT_ONCE)));
            }
            answer(suite, codes.subList(0, WARM_UP));
            var begin = System.nanoTime();
            double before = suite.processorSecondsSoFar();
            answer(suite, codes.subList(WARM_UP, codes.size()));
            double rate = ANSWERS * 1e9 / (System.nanoTime() - begin);
            System.out.printf(
                    Locale.ROOT,
                    "%.0f answers of %d items a second; limit: %.0f%nof the processor, the database apart: %.1f ms each%n",
                    rate,
                    Survey.ITEMS,
                    LIMIT,
                    (suite.processorSecondsSoFar() - before) * 1000 / ANSWERS);
            return rate;
        }
    }

    private static void answer(Running suite, List<String> codes) throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var asked = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < PEOPLE; i++) {
                int first = i;
                asked.add(() -> {
                    var random = new Random(first);
                    for (int j = first; j < codes.size(); j += PEOPLE) {
                        suite.postAsVisitor(Survey.path(codes.get(j)), "application/json", Survey.answer(random));
                    }
                    return true;
                });
            }
            for (var done : people.invokeAll(asked)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }
    }
}
