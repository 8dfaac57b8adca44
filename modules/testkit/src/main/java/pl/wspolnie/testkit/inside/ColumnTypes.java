package pl.wspolnie.testkit.inside;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.JDBCType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/** Which Java types a column can hold without loss. */
final class ColumnTypes {

    private static final Set<JDBCType> WHOLE = Set.of(JDBCType.BIGINT, JDBCType.INTEGER, JDBCType.SMALLINT);
    private static final Set<JDBCType> WORDS =
            Set.of(JDBCType.VARCHAR, JDBCType.CHAR, JDBCType.LONGVARCHAR, JDBCType.CLOB);
    private static final Set<JDBCType> EXACT = Set.of(JDBCType.NUMERIC, JDBCType.DECIMAL);
    private static final Set<JDBCType> ROUGH = Set.of(JDBCType.DOUBLE, JDBCType.FLOAT, JDBCType.REAL);
    private static final Set<JDBCType> MOMENT = Set.of(JDBCType.TIMESTAMP, JDBCType.TIMESTAMP_WITH_TIMEZONE);
    private static final Set<JDBCType> TRUTH = Set.of(JDBCType.BOOLEAN, JDBCType.BIT);
    private static final Set<JDBCType> BYTES =
            Set.of(JDBCType.BINARY, JDBCType.VARBINARY, JDBCType.LONGVARBINARY, JDBCType.BLOB);

    private static final Map<Class<?>, Set<JDBCType>> FITTING = Map.ofEntries(
            Map.entry(Long.class, Set.of(JDBCType.BIGINT)),
            Map.entry(Integer.class, Set.of(JDBCType.BIGINT, JDBCType.INTEGER)),
            Map.entry(Short.class, WHOLE),
            Map.entry(BigInteger.class, EXACT),
            Map.entry(BigDecimal.class, EXACT),
            Map.entry(Double.class, ROUGH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(String.class, WORDS),
            Map.entry(Instant.class, MOMENT),
            Map.entry(OffsetDateTime.class, MOMENT),
            Map.entry(LocalDateTime.class, MOMENT),
            Map.entry(LocalDate.class, Set.of(JDBCType.DATE)),
            Map.entry(byte[].class, BYTES));

    private static final Map<Class<?>, Class<?>> BOXED = Map.of(
            long.class, Long.class,
            int.class, Integer.class,
            short.class, Short.class,
            double.class, Double.class,
            boolean.class, Boolean.class);

    private ColumnTypes() {}

    /** Whether it fits; a type that is converted, and so unknown or {@code null} here, does. */
    static boolean fit(Class<?> type, int jdbcType) {
        if (type == null) {
            return true;
        }
        var fitting = FITTING.get(BOXED.getOrDefault(type, type));
        return fitting == null || fitting.contains(JDBCType.valueOf(jdbcType));
    }
}
