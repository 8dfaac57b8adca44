package pl.wspolnie.benchmarks;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import pl.wspolnie.benchmarks.Candidate.Result;

/**
 * Time until ready and resident memory after 1,000 requests, as ratios to the bare Payara Micro of the same version
 * with an empty WAR. Linux only; for arguments it takes flags of the Java machine, which both get alike.
 */
public final class StartAndMemory {

    private static final int ROUNDS = 3;
    private static final int REQUESTS = 1_000;
    private static final double TIME_LIMIT = 1.3;
    private static final double MEMORY_LIMIT = 1.5;

    private StartAndMemory() {}

    /** Measures in turn, so that a noisy machine disturbs both; exits with 1 if a limit is broken. */
    public static void main(String[] flags) throws IOException, InterruptedException, URISyntaxException {
        var work = Files.createTempDirectory("benchmark");
        var ours = suite(work);
        var bare = bare(work);
        // The first start lays the tables and unpacks the jar: the figure is that of every later one.
        ours.measure(List.of(flags), 1);
        var oursResults = new ArrayList<Result>();
        var bareResults = new ArrayList<Result>();
        for (var round = 0; round < ROUNDS; round++) {
            oursResults.add(ours.measure(List.of(flags), REQUESTS));
            bareResults.add(bare.measure(List.of(flags), REQUESTS));
        }
        var time = report("seconds until ready", oursResults, bareResults, Result::seconds);
        report("processor seconds until then", oursResults, bareResults, Result::processorSeconds);
        var memory = report("MiB after " + REQUESTS + " requests", oursResults, bareResults, Result::residentMegabytes);
        System.out.printf(Locale.ROOT, "limits: time %.1f, memory %.1f%n", TIME_LIMIT, MEMORY_LIMIT);
        System.exit(time <= TIME_LIMIT && memory <= MEMORY_LIMIT ? 0 : 1);
    }

    private static Candidate suite(Path work) {
        var jar = Path.of("modules", "server", "target", "wspolnie.jar").toAbsolutePath();
        var arguments = List.of(
                "-jar",
                jar.toString(),
                "demo",
                "--port",
                "18091",
                "--data",
                work.resolve("data").toString());
        var paths = List.of("/", "/secemin", "/login", "/static/wspolnie.css", "/health/ready");
        return new Candidate("the suite", arguments, 18_091, "Ctrl-C", paths);
    }

    private static Candidate bare(Path work) throws IOException, URISyntaxException {
        var war = Files.createDirectories(work.resolve("empty.war"));
        Files.createDirectories(war.resolve("WEB-INF"));
        Files.writeString(war.resolve("index.html"), "<!DOCTYPE html><title>empty</title>");
        var jar = Path.of(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var arguments = List.of(
                "-jar",
                jar.toString(),
                "--nocluster",
                "--port",
                "18092",
                "--contextroot",
                "/",
                "--deploy",
                war.toString());
        return new Candidate("bare", arguments, 18_092, "ready in", List.of("/index.html", "/health"));
    }

    private static double report(String what, List<Result> ours, List<Result> bare, ToDoubleFunction<Result> figure) {
        var ratio = median(ours, figure) / median(bare, figure);
        System.out.printf(
                Locale.ROOT,
                "%-30s suite %7.1f  bare %7.1f  ratio %.2f%n",
                what,
                median(ours, figure),
                median(bare, figure),
                ratio);
        return ratio;
    }

    private static double median(List<Result> results, ToDoubleFunction<Result> figure) {
        return results.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(results.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
