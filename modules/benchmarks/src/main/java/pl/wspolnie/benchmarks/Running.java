package pl.wspolnie.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server that runs, for as long as it is measured. */
final class Running implements AutoCloseable {

    private final String name;
    private final Process process;
    private final URI base;
    private final double seconds;
    private final double processorSeconds;
    // The server ends a connection of HTTP/2 on which an answer takes long.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final HttpClient visitor = HttpClient.newHttpClient();

    Running(String name, Process process, URI base, double seconds) {
        this.name = name;
        this.process = process;
        this.base = base;
        this.seconds = seconds;
        processorSeconds = processorSecondsSoFar();
    }

    URI base() {
        return base;
    }

    /** From the start of the process until it said that it is ready. */
    double seconds() {
        return seconds;
    }

    /** What it has used of the processors until now. */
    double processorSecondsSoFar() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** What it used of the processors until it was ready. */
    double processorSeconds() {
        return processorSeconds;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(http, HttpRequest.newBuilder(base.resolve(path)));
    }

    String post(String path, String type, String body) throws IOException, InterruptedException {
        return send(http, posting(path, type, body));
    }

    /** As {@link #post}, by somebody who is not logged in. */
    String postAsVisitor(String path, String type, String body) throws IOException, InterruptedException {
        return send(visitor, posting(path, type, body));
    }

    private HttpRequest.Builder posting(String path, String type, String body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private String send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    name + " answered " + answer.statusCode() + " for " + answer.uri() + ": " + answer.body());
        }
        return answer.body();
    }

    /** What Linux says that the process holds, in MiB. */
    double resident() {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}
