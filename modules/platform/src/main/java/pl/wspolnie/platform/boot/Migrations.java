package pl.wspolnie.platform.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator;

/**
 * Brings a database's schema up to date: the platform's, then each plugin's, in the order of a {@link PluginSet}.
 *
 * <p>Each has a history of its own, {@code <id>_flyway_history}, so that plugins come and go independently. Two nodes
 * may start at once: one waits for the other. A file of H2 has a single node anyway.
 */
public final class Migrations {

    // Any number will do that no other program uses on the same database.
    private static final long LOCK = 0x7773706f6c6e6965L;

    private final Database database;
    private final ClassLoader loader;

    /**
     * @param database what to migrate
     * @param loader where the scripts and the drivers are
     */
    public Migrations(Database database, ClassLoader loader) {
        this.database = database;
        this.loader = loader;
    }

    /**
     * Applies what is pending.
     *
     * @param ids the platform's and the plugins' ids in order
     * @return the number of scripts that ran
     * @throws MigrationFault if a script fails, or an applied script was changed afterwards
     */
    public int apply(List<String> ids) {
        try (var connection = database.connect(loader)) {
            if (database.isPostgres()) {
                lock(connection);
            }
            return ids.stream().mapToInt(this::apply).sum();
        } catch (SQLException cause) {
            throw new MigrationFault(PluginSet.PLATFORM, reason(cause), cause);
        }
    }

    /** Waits for other nodes; the lock ends with the connection. Flyway's own does not cover a history's first row. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
        }
    }

    private int apply(String id) {
        var folder = "pl/wspolnie/" + id + "/migrations";
        if (loader.getResource(folder) == null) {
            return 0;
        }
        try {
            return flyway(id, folder).migrate().migrationsExecuted;
        } catch (FlywayException cause) {
            throw new MigrationFault(id, reason(cause), cause);
        }
    }

    private Flyway flyway(String id, String folder) {
        return Flyway.configure(loader)
                .dataSource(database.url(), database.user(), database.password())
                .table(id + "_flyway_history")
                .locations("classpath:" + folder)
                .loggers(JavaUtilLogCreator.class.getName())
                // The schema is shared: it is never empty when the second of us comes.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load();
    }

    private static String reason(Throwable cause) {
        for (var at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException) {
                return firstLine(at.getMessage());
            }
        }
        return firstLine(cause.getMessage());
    }

    private static String firstLine(String message) {
        return String.valueOf(message).strip().lines().findFirst().orElse("");
    }
}
