package pl.wspolnie.benchmarks;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server to be started and asked.
 *
 * @param name what the report calls it
 * @param arguments what follows {@code java}
 * @param port where it listens
 * @param ready what it prints when it is ready
 */
record Candidate(String name, List<String> arguments, int port, String ready) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The suite with its demonstration content. */
    static Candidate suite(Path work) throws IOException {
        int port = freePort();
        var jar = Path.of("modules", "server", "target", "wspolnie.jar").toAbsolutePath();
        var data = work.resolve("data").toString();
        return new Candidate(
                "the suite",
                List.of("-jar", jar.toString(), "demo", "--port", String.valueOf(port), "--data", data),
                port,
                "Ctrl-C");
    }

    /** Payara Micro of the suite's version with one application at its root. */
    static Candidate bare(Path war) throws IOException, URISyntaxException {
        int port = freePort();
        var jar = Path.of(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new Candidate(
                "bare",
                List.of(
                        "-jar",
                        jar.toString(),
                        "--nocluster",
                        "--port",
                        String.valueOf(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war.toString()),
                port,
                "ready in");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts it and waits until it is ready. */
    Running start(List<String> flags) throws IOException, InterruptedException {
        var output = Files.createTempFile("candidate", ".txt");
        var command = Stream.of(List.of("java"), flags, arguments)
                .flatMap(List::stream)
                .toList();
        var begin = Instant.now();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            await(process, output);
        } catch (IOException | InterruptedException | IllegalStateException failed) {
            process.destroy();
            throw failed;
        } finally {
            Files.delete(output);
        }
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        return new Running(name, process, URI.create("http://localhost:" + port), seconds);
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
}
