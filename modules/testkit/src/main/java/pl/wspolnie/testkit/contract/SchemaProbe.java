package pl.wspolnie.testkit.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import pl.wspolnie.platform.boot.Database;
import pl.wspolnie.platform.boot.MigrationFault;
import pl.wspolnie.platform.boot.Migrations;

/** Whether a plugin's migrations run on an empty and on the previous schema, and what they make. */
final class SchemaProbe {

    private final Subject subject;
    private final Database database;
    private final ClassLoader loader;

    SchemaProbe(Subject subject, Database database) {
        this.subject = subject;
        this.database = database;
        loader = subject.plugin().getClass().getClassLoader();
    }

    /** Names of tables and sequences that the migrations make on an empty schema, in lower case. */
    Set<String> made(List<String> before) {
        new Migrations(database, loader).apply(before);
        var there = names();
        new Migrations(database, loader).apply(List.of(subject.id()));
        var made = names();
        made.removeAll(there);
        made.remove(subject.id() + "_flyway_history");
        return made;
    }

    /** Whether all runs on an empty schema, and a second time nothing. */
    List<String> onEmpty(List<String> before) {
        var migrations = new Migrations(database, loader);
        try {
            migrations.apply(before);
            migrations.apply(List.of(subject.id()));
            var again = migrations.apply(List.of(subject.id()));
            return again == 0 ? List.of() : List.of("a second run applied " + again + " scripts again");
        } catch (MigrationFault fault) {
            return List.of("on an empty schema: " + fault.getMessage());
        }
    }

    /** Whether the newest script runs where the one before it has been in use: with a row in every table. */
    List<String> onPrevious(List<String> before) throws SQLException {
        new Migrations(database, loader).apply(before);
        var versions = versions();
        if (versions.size() > 1) {
            flyway(versions.get(versions.size() - 2)).migrate();
        }
        try (var connection = database.connect(loader)) {
            new SampleRows(connection).fill();
        }
        try {
            new Migrations(database, loader).apply(List.of(subject.id()));
            return List.of();
        } catch (MigrationFault fault) {
            return List.of("on the previous schema with data: " + fault.getMessage());
        }
    }

    private List<MigrationVersion> versions() {
        var found = new ArrayList<MigrationVersion>();
        for (MigrationInfo info : flyway(MigrationVersion.LATEST).info().all()) {
            if (info.isVersioned() && !info.getVersion().equals(MigrationVersion.fromVersion("0"))) {
                found.add(info.getVersion());
            }
        }
        return found;
    }

    /** As {@link Migrations} does it, but up to a version. */
    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure(loader)
                .dataSource(database.url(), database.user(), database.password())
                .table(subject.id() + "_flyway_history")
                .locations("classpath:pl/wspolnie/" + subject.id() + "/migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load();
    }

    private Set<String> names() {
        var found = new TreeSet<String>();
        try (var connection = database.connect(loader)) {
            collect(
                    connection,
                    "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                    found);
            collect(
                    connection,
                    "select sequence_name from information_schema.sequences where lower(sequence_schema) = 'public'",
                    found);
            collect(connection, indexes(), found);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return found;
    }

    private String indexes() {
        return database.isPostgres()
                ? "select indexname from pg_indexes where schemaname = 'public'"
                : "select index_name from information_schema.indexes where lower(table_schema) = 'public'"
                        // What H2 names by itself ends in a number.
                        + " and not regexp_like(index_name, '.*_[0-9A-F]+$')";
    }

    private static void collect(Connection connection, String query, Set<String> found) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
    }
}
