package pl.wspolnie.budget.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Which proposals of an edition to list.
 *
 * @param pool the key of a pool, or {@code null} for all
 * @param status a status, or {@code null} for all that are public
 * @param category a category, or {@code null} for all
 * @param words part of the title, or {@code null}
 */
public record ProposalFilter(Long pool, ProposalStatus status, String category, String words) {

    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null);

    /** The condition about {@code e}; public proposals of the edition alone. */
    String where() {
        var where = new StringBuilder("e.edition.id = :edition and e.status in :statuses");
        if (pool != null) {
            where.append(" and e.pool.id = :pool");
        }
        if (given(category)) {
            where.append(" and e.categories like :category escape '!'");
        }
        if (given(words)) {
            where.append(" and lower(e.title) like :words escape '!'");
        }
        return where.toString();
    }

    Map<String, Object> parameters(long edition) {
        var parameters = new HashMap<String, Object>();
        parameters.put("edition", edition);
        parameters.put(
                "statuses",
                status == null || !ProposalStatus.PUBLIC.contains(status) ? ProposalStatus.PUBLIC : Set.of(status));
        if (pool != null) {
            parameters.put("pool", pool);
        }
        if (given(category)) {
            parameters.put("category", "%\n" + escaped(category) + "\n%");
        }
        if (given(words)) {
            parameters.put("words", "%" + escaped(words.strip().toLowerCase(Locale.forLanguageTag("pl"))) + "%");
        }
        return parameters;
    }

    /** The filter as the query of an address; empty if everything is listed. */
    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        put(query, "pool", pool == null ? "" : pool.toString());
        put(query, "status", status == null ? "" : status.name());
        put(query, "category", category);
        put(query, "words", words);
        return query.toString();
    }

    private static void put(StringJoiner query, String name, String value) {
        if (given(value)) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
