package pl.wspolnie.testkit.contract;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts a row into every table, so that a migration meets data.
 *
 * <p>Values are made from the columns' types alone. A table whose own constraints refuse them stays empty.
 */
final class SampleRows {

    private record Column(String name, int type, int size) {}

    private final Connection connection;
    private final DatabaseMetaData metadata;
    private final Map<String, Map<String, Object>> filled = new HashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();

    SampleRows(Connection connection) throws SQLException {
        this.connection = connection;
        metadata = connection.getMetaData();
    }

    /** Fills every table of the schema, those first that others refer to. */
    void fill() throws SQLException {
        for (var table : tables()) {
            fill(table);
        }
    }

    private List<String> tables() throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = metadata.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).endsWith("_flyway_history")) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private void fill(String table) throws SQLException {
        // A circle of references is left where it closes: the reference stays empty.
        if (filled.containsKey(table) || !waiting.add(table)) {
            return;
        }
        var references = references(table);
        for (var reference : references.values()) {
            fill(reference.getKey());
        }
        var row = new LinkedHashMap<String, Object>();
        for (var column : required(table)) {
            row.put(column.name(), value(column));
        }
        references.forEach((column, target) -> {
            if (row.containsKey(column) && filled.containsKey(target.getKey())) {
                row.put(column, filled.get(target.getKey()).get(target.getValue()));
            }
        });
        insert(table, row);
        waiting.remove(table);
    }

    private Map<String, Map.Entry<String, String>> references(String table) throws SQLException {
        var found = new LinkedHashMap<String, Map.Entry<String, String>>();
        try (var rows = metadata.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                found.put(
                        rows.getString("FKCOLUMN_NAME"),
                        Map.entry(rows.getString("PKTABLE_NAME"), rows.getString("PKCOLUMN_NAME")));
            }
        }
        return found;
    }

    private List<Column> required(String table) throws SQLException {
        var found = new ArrayList<Column>();
        try (var rows = metadata.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                if (rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls && rows.getString("COLUMN_DEF") == null) {
                    found.add(new Column(
                            rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"), rows.getInt("COLUMN_SIZE")));
                }
            }
        }
        return found;
    }

    private static Object value(Column column) {
        return switch (JDBCType.valueOf(column.type())) {
            case BIGINT, INTEGER, SMALLINT, TINYINT, NUMERIC, DECIMAL -> 1;
            case DOUBLE, REAL, FLOAT -> 1.0;
            case BOOLEAN, BIT -> false;
            case DATE -> Date.valueOf(LocalDate.of(2026, 1, 1));
            case TIMESTAMP -> LocalDateTime.of(2026, 1, 1, 12, 0);
            case TIMESTAMP_WITH_TIMEZONE -> Instant.EPOCH.atOffset(ZoneOffset.UTC);
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> new byte[] {1};
            default -> "x".repeat(Math.max(1, Math.min(column.size(), 8)));
        };
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        var holes = String.join(", ", row.keySet().stream().map(column -> "?").toList());
        var names =
                String.join(", ", row.keySet().stream().map(SampleRows::quoted).toList());
        var sql = "insert into %s (%s) values (%s)".formatted(quoted(table), names, holes);
        try (var statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (var value : row.values()) {
                statement.setObject(at++, value);
            }
            statement.executeUpdate();
            filled.put(table, row);
        } catch (SQLException refused) {
            // Values made from types alone are not good enough here: the table stays empty.
            waiting.remove(table);
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
