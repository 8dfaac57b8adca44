package pl.wspolnie.platform.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries to read; {@code null} stands for any.
 *
 * @param action how the action begins
 * @param subject the whole subject
 * @param from the first day, in Warsaw
 * @param to the last day, in Warsaw
 */
public record AuditFilter(String action, String subject, LocalDate from, LocalDate to) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** Conditions about the row {@code a}. */
    String where() {
        List<String> conditions = new ArrayList<>(List.of("a.chain = :chain"));
        if (action != null) {
            conditions.add("locate(:action, a.action) = 1");
        }
        if (subject != null) {
            conditions.add("a.subject = :subject");
        }
        if (from != null) {
            conditions.add("a.at >= :from");
        }
        if (to != null) {
            conditions.add("a.at < :to");
        }
        return String.join(" and ", conditions);
    }

    /** The values of the conditions' parameters. */
    Map<String, Object> parameters(long chain) {
        var values = new HashMap<String, Object>(Map.of("chain", chain));
        if (action != null) {
            values.put("action", action);
        }
        if (subject != null) {
            values.put("subject", subject);
        }
        if (from != null) {
            values.put("from", from.atStartOfDay(WARSAW).toInstant());
        }
        if (to != null) {
            values.put("to", to.plusDays(1).atStartOfDay(WARSAW).toInstant());
        }
        return values;
    }
}
