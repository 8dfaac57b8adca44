package pl.wspolnie.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Follows every chain of a database over plain JDBC. */
final class ChainReader {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;

    /** @param connection inside a transaction, so that writers meanwhile do not look like faults */
    ChainReader(Connection connection) {
        this.connection = connection;
    }

    private record Head(long number, String hash) {}

    /** The first fault, or how many entries are whole. */
    record Outcome(Optional<String> fault, long entries, int chains) {}

    Outcome verify() throws SQLException {
        var entries = 0L;
        var heads = heads();
        for (var head : heads.entrySet()) {
            var check = new ChainCheck(head.getKey());
            var fault = follow(head.getKey(), head.getValue(), check);
            if (fault.isPresent()) {
                return new Outcome(fault, entries + check.length(), heads.size());
            }
            entries += check.length();
        }
        return new Outcome(Optional.empty(), entries, heads.size());
    }

    /** The first fault of one chain. */
    Optional<String> verify(long chain) throws SQLException {
        return follow(chain, heads().get(chain), new ChainCheck(chain));
    }

    private Map<Long, Head> heads() throws SQLException {
        var heads = new LinkedHashMap<Long, Head>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select chain, last_number, last_hash from platform_audit_head order by chain")) {
            while (rows.next()) {
                heads.put(rows.getLong(1), new Head(rows.getLong(2), rows.getString(3)));
            }
        }
        return heads;
    }

    private Optional<String> follow(long chain, Head head, ChainCheck check) throws SQLException {
        try (var statement = connection.prepareStatement("select chain, entry_number, happened_at, account_id,"
                + " organisation_id, action, subject, details, previous_hash, hash"
                + " from platform_audit_entry where chain = ? order by entry_number")) {
            statement.setLong(1, chain);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var fault = check.next(entry(rows), rows.getString("hash"));
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
        }
        return check.end(head.number(), head.hash());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("chain"),
                row.getLong("entry_number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                number(row, "account_id"),
                number(row, "organisation_id"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("previous_hash"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
