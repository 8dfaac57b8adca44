package pl.wspolnie.testkit.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import pl.wspolnie.platform.boot.Database;

/**
 * The database product that this run of the tests is on, chosen by the system property {@value #PROPERTY}: {@code h2}
 * (the default) or {@code postgresql}.
 */
public enum TestDatabase {
    /** H2 in a file, as on a clerk's PC; tests may look into it while the suite runs. */
    H2 {
        @Override
        public Database fresh() {
            try {
                var file = Files.createTempDirectory("wspolnie-h2").resolve("wspolnie");
                return new Database("jdbc:h2:file:" + file + ";AUTO_SERVER=TRUE", "wspolnie", "");
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    },
    /** A real PostgreSQL, unpacked and started for this run. */
    POSTGRESQL {
        @Override
        public Database fresh() {
            var name = "wspolnie" + NUMBER.incrementAndGet();
            var postgres = Postgres.RUNNING;
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException cause) {
                throw new IllegalStateException(cause);
            }
            return new Database(
                    "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name), "postgres", "");
        }
    };

    /** The system property that chooses. */
    public static final String PROPERTY = "wspolnie.test.database";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** What this run is on. */
    public static TestDatabase current() {
        return valueOf(System.getProperty(PROPERTY, "h2").toUpperCase(Locale.ROOT));
    }

    /** A new and empty database. */
    public abstract Database fresh();

    /** Started when first asked for, stopped when the tests' process ends. */
    private static final class Postgres {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException cause) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", cause);
            }
        }
    }
}
