package pl.wspolnie.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsIT {

    private static final List<String> IDS = List.of("platform", "alpha", "beta", "bare");
    private static final int NODES = 4;

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path scripts;

    private URLClassLoader loader;

    enum Kind {
        H2,
        POSTGRESQL
    }

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void openLoader() throws IOException {
        loader = new URLClassLoader(
                new URL[] {scripts.toUri().toURL()}, getClass().getClassLoader());
        script("alpha", "V1__tables.sql", "CREATE TABLE alpha_thing (id BIGINT PRIMARY KEY);");
        script("beta", "V1__tables.sql", "CREATE TABLE beta_thing (id BIGINT REFERENCES alpha_thing (id));");
    }

    @AfterEach
    void closeLoader() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @EnumSource
    void runsEachScriptOnceAndKeepsAHistoryPerPlugin(Kind kind) throws SQLException, IOException {
        var database = database(kind, "once_" + kind);

        var first = new Migrations(database, loader).apply(IDS);
        var second = new Migrations(database, loader).apply(IDS);
        script("alpha", "V2__more.sql", "ALTER TABLE alpha_thing ADD COLUMN name VARCHAR(20);");
        var third = new Migrations(database, loader).apply(IDS);

        assertTrue(first >= 2, "scripts: " + first);
        assertEquals(0, second);
        assertEquals(1, third);
        assertEquals(2, count(database, "alpha_flyway_history", "\"version\" <> '0'"));
        assertEquals(1, count(database, "beta_flyway_history", "\"version\" <> '0'"));
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatFailsNamesItsPluginAndTheReason(Kind kind) throws SQLException, IOException {
        script("beta", "V2__bad.sql", "CREATE TABLE beta_bad (id NO_SUCH_TYPE);");
        var database = database(kind, "bad_" + kind);

        var fault = assertThrows(MigrationFault.class, () -> new Migrations(database, loader).apply(IDS));

        assertEquals("beta", fault.plugin());
        assertTrue(fault.reason().toUpperCase(Locale.ROOT).contains("NO_SUCH_TYPE"), fault.reason());
    }

    @Test
    void aScriptChangedAfterwardsIsRefused() throws SQLException, IOException {
        var database = database(Kind.H2, "changed");
        new Migrations(database, loader).apply(IDS);
        script("alpha", "V1__tables.sql", "CREATE TABLE alpha_other (id BIGINT PRIMARY KEY);");

        var fault = assertThrows(MigrationFault.class, () -> new Migrations(database, loader).apply(IDS));

        assertEquals("alpha", fault.plugin());
    }

    @RepeatedTest(5)
    void nodesThatStartAtOnceDoNotDisturbEachOther(RepetitionInfo info)
            throws SQLException, InterruptedException, ExecutionException {
        var database = database(Kind.POSTGRESQL, "nodes_" + info.getCurrentRepetition());
        var start = new CyclicBarrier(NODES);
        var pool = Executors.newFixedThreadPool(NODES);
        try {
            var applied = 0;
            for (var node : start(pool, start, database)) {
                applied += node.get();
            }
            assertEquals(0, new Migrations(database, loader).apply(IDS));
            assertTrue(applied >= 2, "scripts: " + applied);
            assertEquals(1, count(database, "alpha_flyway_history", "\"version\" = '1'"));
            assertEquals(1, count(database, "beta_flyway_history", "\"version\" = '1'"));
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Future<Integer>> start(ExecutorService pool, CyclicBarrier start, Database database) {
        var nodes = new ArrayList<Future<Integer>>();
        for (var node = 0; node < NODES; node++) {
            nodes.add(pool.submit(() -> {
                start.await();
                return new Migrations(database, loader).apply(IDS);
            }));
        }
        return nodes;
    }

    private void script(String id, String name, String sql) throws IOException {
        var folder = scripts.resolve("pl/wspolnie/" + id + "/migrations");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), sql);
    }

    private static Database database(Kind kind, String name) throws SQLException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (kind == Kind.H2) {
            return new Database("jdbc:h2:mem:" + lower + ";DB_CLOSE_DELAY=-1", "wspolnie", "");
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + lower);
        }
        return new Database(postgres.getJdbcUrl("postgres", lower), "postgres", "");
    }

    private int count(Database database, String table, String where) throws SQLException {
        try (var connection = database.connect(loader);
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\" WHERE " + where)) {
            result.next();
            return result.getInt(1);
        }
    }
}
