package pl.wspolnie.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Requests per second for a page of the suite and for a plain text on the bare server.
 *
 * @param page the page as it is kept
 * @param drawn the same, where nothing is kept
 * @param plain the text
 */
record PageRates(double page, double drawn, double plain) {

    private static final int ROUNDS = 5;

    /** The medians of rounds in which each is asked in turn, so that a noisy machine disturbs all, after warming up twice as long. */
    static PageRates of(URI page, URI plain, Duration round) throws InterruptedException, ExecutionException {
        // Nobody's page has such a parameter, so it is not kept: each answer asks the database and draws.
        var drawn = URI.create(page + (page.getRawQuery() == null ? "?" : "&") + "unknown=1");
        measure(page, drawn, plain, round.multipliedBy(2));
        var rounds = new ArrayList<PageRates>();
        for (var i = 0; i < ROUNDS; i++) {
            rounds.add(measure(page, drawn, plain, round));
        }
        return new PageRates(
                Median.of(rounds, PageRates::page),
                Median.of(rounds, PageRates::drawn),
                Median.of(rounds, PageRates::plain));
    }

    private static PageRates measure(URI page, URI drawn, URI plain, Duration time)
            throws InterruptedException, ExecutionException {
        return new PageRates(Load.of(page, time), Load.of(drawn, time), Load.of(plain, time));
    }

    double ratio() {
        return page / plain;
    }

    void print(String name, double limit) {
        System.out.printf(
                Locale.ROOT,
                "%s%n  plain text on the bare server %8.0f requests/s%n  the page %29.0f requests/s, ratio %.2f (limit %.1f)%n"
                        + "  drawn for each answer %16.1f requests/s, ratio %.4f%n",
                name,
                plain,
                page,
                ratio(),
                limit,
                drawn,
                drawn / plain);
    }
}
