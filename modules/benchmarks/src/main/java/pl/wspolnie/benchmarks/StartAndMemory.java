package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Time until ready and resident memory after 1,000 requests, as ratios to the bare Payara Micro of the same version
 * with an empty WAR. Linux only; for arguments it takes flags of the Java machine, which both get alike.
 */
public final class StartAndMemory {

    private static final int ROUNDS = 3;
    private static final int REQUESTS = 1_000;
    private static final double TIME_LIMIT = 1.3;
    private static final double MEMORY_LIMIT = 1.5;

    private static final List<String> SUITE =
            List.of("/", "/secemin", "/login", "/static/wspolnie.css", "/health/ready");
    private static final List<String> BARE = List.of("/index.html", "/health");

    private StartAndMemory() {}

    private record Figures(double seconds, double processorSeconds, double resident) {}

    /** Measures in turn, so that a noisy machine disturbs both; exits with 1 if a limit is broken. */
    public static void main(String[] flags) throws IOException, InterruptedException, URISyntaxException {
        var work = Files.createTempDirectory("benchmark");
        var suite = Candidate.suite(work);
        var bare = Candidate.bare(empty(work));
        // The first start lays the tables and unpacks the jar: the figure is that of every later one.
        measure(suite, List.of(flags), SUITE);
        var ours = new ArrayList<Figures>();
        var theirs = new ArrayList<Figures>();
        for (var round = 0; round < ROUNDS; round++) {
            ours.add(measure(suite, List.of(flags), SUITE));
            theirs.add(measure(bare, List.of(flags), BARE));
        }
        var time = report("seconds until ready", ours, theirs, Figures::seconds);
        report("processor seconds until then", ours, theirs, Figures::processorSeconds);
        var memory = report("MiB after " + REQUESTS + " requests", ours, theirs, Figures::resident);
        System.out.printf(Locale.ROOT, "limits: time %.1f, memory %.1f%n", TIME_LIMIT, MEMORY_LIMIT);
        System.exit(time <= TIME_LIMIT && memory <= MEMORY_LIMIT ? 0 : 1);
    }

    private static Path empty(Path work) throws IOException {
        var war = Files.createDirectories(work.resolve("empty.war"));
        Files.createDirectories(war.resolve("WEB-INF"));
        Files.writeString(war.resolve("index.html"), "<!DOCTYPE html><title>empty</title>");
        return war;
    }

    private static Figures measure(Candidate candidate, List<String> flags, List<String> paths)
            throws IOException, InterruptedException {
        try (var running = candidate.start(flags)) {
            for (var number = 0; number < REQUESTS; number++) {
                running.get(paths.get(number % paths.size()));
            }
            return new Figures(running.seconds(), running.processorSeconds(), running.resident());
        }
    }

    private static double report(
            String what, List<Figures> ours, List<Figures> theirs, ToDoubleFunction<Figures> figure) {
        double suite = Median.of(ours, figure);
        double bare = Median.of(theirs, figure);
        System.out.printf(Locale.ROOT, "%-30s suite %7.1f  bare %7.1f  ratio %.2f%n", what, suite, bare, suite / bare);
        return suite / bare;
    }
}
