package pl.wspolnie.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.DirectMapMapping;
import org.eclipse.persistence.sessions.Session;

/** Whether a plugin's entities and its tables say the same. */
@ApplicationScoped
public class Mapping {

    private final EntityManager entities;

    protected Mapping() {
        this(null);
    }

    @Inject
    public Mapping(EntityManager entities) {
        this.entities = entities;
    }

    private record Column(int type, boolean required, boolean defaulted) {}

    /** What differs; one line each. */
    @Transactional
    public List<String> faults(String plugin) {
        var faults = new ArrayList<String>();
        try {
            var connection = entities.unwrap(Connection.class);
            var mapped = mapped(plugin);
            for (var table : mapped.entrySet()) {
                compare(table.getKey(), table.getValue(), columns(connection, table.getKey()), faults);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return faults;
    }

    /** The fields that the plugin's entities are mapped to, by table and column. */
    private Map<String, Map<String, DatabaseField>> mapped(String plugin) {
        var tables = new TreeMap<String, Map<String, DatabaseField>>();
        for (ClassDescriptor descriptor :
                entities.unwrap(Session.class).getDescriptors().values()) {
            if (descriptor.getJavaClass().getName().startsWith("pl.wspolnie." + plugin + ".")) {
                descriptor.getFields().forEach(field -> put(tables, field));
                descriptor.getMappings().stream()
                        .filter(DirectCollectionMapping.class::isInstance)
                        .map(DirectCollectionMapping.class::cast)
                        .forEach(mapping -> {
                            put(tables, mapping.getDirectField());
                            mapping.getReferenceKeyFields().forEach(field -> put(tables, field));
                            if (mapping instanceof DirectMapMapping map) {
                                put(tables, map.getDirectKeyField());
                            }
                        });
            }
        }
        return tables;
    }

    private static void put(Map<String, Map<String, DatabaseField>> tables, DatabaseField field) {
        var table = lower(field.getTable() == null ? "" : field.getTable().getName());
        if (!table.isEmpty()) {
            tables.computeIfAbsent(table, name -> new TreeMap<>()).put(lower(field.getName()), field);
        }
    }

    private static Map<String, Column> columns(Connection connection, String table) throws SQLException {
        var found = new HashMap<String, Column>();
        var metadata = connection.getMetaData();
        var name = metadata.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (var rows = metadata.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (rows.next()) {
                var required = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
                var defaulted =
                        rows.getString("COLUMN_DEF") != null || "YES".equals(rows.getString("IS_AUTOINCREMENT"));
                found.put(
                        lower(rows.getString("COLUMN_NAME")),
                        new Column(rows.getInt("DATA_TYPE"), required, defaulted));
            }
        }
        return found;
    }

    private static void compare(
            String table, Map<String, DatabaseField> fields, Map<String, Column> columns, List<String> faults) {
        if (columns.isEmpty()) {
            faults.add("there is no table " + table);
            return;
        }
        fields.forEach((name, field) -> {
            var column = columns.get(name);
            var where = table + "." + name;
            if (column == null) {
                faults.add("the entity has " + where + ", the table has not");
            } else {
                compare(where, field, column, faults);
            }
        });
        columns.forEach((name, column) -> {
            if (!fields.containsKey(name) && column.required() && !column.defaulted()) {
                faults.add("the table requires " + table + "." + name + ", which no entity fills");
            }
        });
    }

    private static void compare(String where, DatabaseField field, Column column, List<String> faults) {
        if (field.isNullable() == column.required() && !field.isPrimaryKey()) {
            faults.add("%s may be empty in the %s and not in the %s"
                    .formatted(where, column.required() ? "entity" : "table", column.required() ? "table" : "entity"));
        }
        if (!ColumnTypes.fit(field.getType(), column.type())) {
            faults.add("%s is a %s in the entity, which does not fit the table's type %s"
                    .formatted(where, field.getTypeName(), JDBCType.valueOf(column.type())));
        }
    }

    private static String lower(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
