package pl.wspolnie.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code java -jar wspolnie.jar} in a process of its own. */
final class RunnableJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path JAR = Path.of("target", "wspolnie.jar").toAbsolutePath();
    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private final Process process;
    private final Path output;

    private RunnableJar(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it in a folder, in the given language, with more of an environment. */
    static RunnableJar start(Path folder, String language, Map<String, String> environment, String... arguments)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("DB_"));
        builder.environment().put("LANG", language);
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        builder.environment().putAll(environment);
        return new RunnableJar(builder.start(), output);
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Waits for a process that ends by itself. */
    int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running: " + output());
        }
        return process.exitValue();
    }

    /** Waits until the output contains the text. */
    void await(String text) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!output().contains(text)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("Never said \"" + text + "\": " + output());
            }
            Thread.sleep(100);
        }
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    int stop() throws IOException, InterruptedException {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
