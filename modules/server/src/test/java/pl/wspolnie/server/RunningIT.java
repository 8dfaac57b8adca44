package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pl.wspolnie.platform.demo.DemoPeople;
import pl.wspolnie.server.sample.GreetingPlugin;

@Execution(ExecutionMode.CONCURRENT)
class RunningIT {

    private static final int SIGTERM = 143;
    private static final String INDEXED = "wspolnie_search_lag{mp_scope=\"application\"} 0";
    private static final Pattern ADDRESS = Pattern.compile("ready at (http://localhost:\\d+/)");

    @TempDir
    private Path folder;

    @Test
    void demoSaysWhereAndForWhomAndASecondStartKeepsTheData() throws IOException, InterruptedException, SQLException {
        try (var jar = start("demo")) {
            var address = ready(jar);
            DemoPeople.all().forEach(person -> assertTrue(output(jar).contains(person.login()), output(jar)));
            assertEquals(200, status(address.resolve("health/ready")));
            assertEquals(404, status(address.resolve("webjars/nothing.js")));
            awaitIndex(address);
            assertEquals(SIGTERM, jar.stop());
        }
        assertTrue(header().contains("clean:1"), "The database was not closed: " + header());
        var scripts = query("SELECT COUNT(*) FROM \"platform_flyway_history\"");
        execute("CREATE TABLE kept (id BIGINT)");

        try (var jar = start("demo")) {
            assertEquals(200, status(ready(jar).resolve("health/ready")));
            assertEquals(SIGTERM, jar.stop());
        }
        assertEquals(scripts, query("SELECT COUNT(*) FROM \"platform_flyway_history\""));
        assertEquals(0, query("SELECT COUNT(*) FROM kept"));
        assertTrue(Files.exists(data().resolve("logs/server.log.0")));
    }

    @Test
    void aPluginsCommandNeedsNoServer() throws IOException, InterruptedException {
        var plugins = folder.resolve("plugins");
        PluginJar.of(GreetingPlugin.class).write(plugins, "greeting.jar");

        try (var jar =
                RunnableJar.start(folder, "en", Map.of(), "--plugins", plugins.toString(), "greet", "--all", "Zofia")) {
            assertEquals(7, jar.exitCode(), jar.output());
            assertTrue(jar.output().startsWith("Dzień dobry, --all Zofia; jdbc:h2:file:"), jar.output());
        }
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void helpListsTheCommandsOfPlugins() throws IOException, InterruptedException {
        var plugins = folder.resolve("plugins");
        PluginJar.of(GreetingPlugin.class).write(plugins, "greeting.jar");

        try (var jar = RunnableJar.start(folder, "en", Map.of(), "--plugins=" + plugins, "--help")) {
            assertEquals(0, jar.exitCode(), jar.output());
            assertTrue(jar.output().contains("greet                greets"), jar.output());
        }
    }

    @Test
    void versionIsOneLine() throws IOException, InterruptedException {
        try (var jar = RunnableJar.start(folder, "en", Map.of(), "--version")) {
            assertEquals(0, jar.exitCode());
            assertTrue(jar.output().matches("Wspólnie \\d+\\.\\d+\\.\\d+\\S*\\R"), jar.output());
        }
    }

    @Test
    void whatWasCutShortInTheCacheIsUnpackedAgain() throws IOException, InterruptedException {
        var cache = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        try (var jar = RunnableJar.start(folder, "en", cache, "--version")) {
            assertEquals(0, jar.exitCode(), jar.output());
        }
        try (var files = Files.walk(folder.resolve("cache"))) {
            var launcher = files.filter(file -> file.toString().contains("wspolnie-server"))
                    .findFirst()
                    .orElseThrow();
            Files.write(launcher, new byte[0]);
        }
        try (var jar = RunnableJar.start(folder, "en", cache, "--version")) {
            assertEquals(0, jar.exitCode(), jar.output());
        }
    }

    private RunnableJar start(String command) throws IOException {
        return RunnableJar.start(folder, "en", Map.of(), command, "--port", "0", "--data", data().toString());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static URI ready(RunnableJar jar) throws IOException, InterruptedException {
        jar.await("Ctrl-C");
        var matcher = ADDRESS.matcher(jar.output());
        assertTrue(matcher.find(), jar.output());
        return URI.create(matcher.group(1));
    }

    private static String output(RunnableJar jar) {
        try {
            return jar.output();
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    /** The demonstration is being indexed for some seconds after the start, and would ask the database while it closes. */
    private static void awaitIndex(URI address) throws IOException, InterruptedException {
        var patience = Instant.now().plus(Duration.ofMinutes(1));
        while (!body(address.resolve("metrics?scope=application")).contains(INDEXED)) {
            assertTrue(Instant.now().isBefore(patience), "The demonstration is not indexed");
            Thread.sleep(200);
        }
    }

    private static String body(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int status(URI address) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private String url() {
        return "jdbc:h2:file:" + data().resolve("wspolnie");
    }

    private int query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "wspolnie", "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "wspolnie", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first block of H2's file says whether it was closed in order. */
    private String header() throws IOException {
        try (var in = Files.newInputStream(data().resolve("wspolnie.mv.db"))) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }
}
