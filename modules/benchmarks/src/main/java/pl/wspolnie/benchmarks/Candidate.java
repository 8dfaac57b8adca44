package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server to be started, asked and weighed.
 *
 * @param name what the report calls it
 * @param arguments what follows {@code java}
 * @param port where it listens
 * @param ready what it prints when it is ready
 * @param paths what it is asked for, in turn
 */
record Candidate(String name, List<String> arguments, int port, String ready, List<String> paths) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * One start.
     *
     * @param seconds from the start of the process until it says that it is ready
     * @param processorSeconds that it used until then
     * @param residentMegabytes after the requests
     */
    record Result(double seconds, double processorSeconds, double residentMegabytes) {}

    Result measure(List<String> flags, int requests) throws IOException, InterruptedException {
        var output = Files.createTempFile("candidate", ".txt");
        var command = Stream.of(List.of("java"), flags, arguments)
                .flatMap(List::stream)
                .toList();
        var begin = Instant.now();
        var process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            await(process, output);
            var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            var processor = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            ask(requests);
            return new Result(seconds, processor, resident(process));
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
            Files.delete(output);
        }
    }

    private void await(Process process, Path output) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains(ready)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(name + " did not start: " + Files.readString(output));
            }
            Thread.sleep(50);
        }
    }

    private void ask(int requests) throws IOException, InterruptedException {
        for (var number = 0; number < requests; number++) {
            var address = URI.create("http://localhost:" + port + paths.get(number % paths.size()));
            var status = CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 400) {
                throw new IllegalStateException(name + " answered " + status + " for " + address);
            }
        }
    }

    /** What Linux says that the process holds. */
    private static double resident(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
