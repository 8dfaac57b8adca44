package pl.wspolnie.forum.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Which remarks of a document to list.
 *
 * @param standpoint what they were answered, or {@code null} for all
 * @param unanswered whether only what waits for an answer is listed
 */
public record RemarkFilter(Standpoint standpoint, boolean unanswered) {

    public static final RemarkFilter ALL = new RemarkFilter(null, false);

    static final RemarkFilter WAITING = new RemarkFilter(null, true);

    String where() {
        var answers = " (select a.remarkId from ForumAnswer a where a.standardId = :standard";
        if (unanswered) {
            return " and e.id not in" + answers + ")";
        }
        return standpoint == null ? "" : " and e.id in" + answers + " and a.standpoint = :standpoint)";
    }

    Map<String, Object> parameters(Standard standard) {
        var parameters = new HashMap<String, Object>();
        parameters.put("standard", standard.id());
        if (standpoint != null && !unanswered) {
            parameters.put("standpoint", standpoint);
        }
        return parameters;
    }

    /** The filter as the query of an address; empty if everything is listed. */
    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (unanswered) {
            query.add("unanswered=true");
        } else if (standpoint != null) {
            query.add("standpoint=" + standpoint.name());
        }
        return query.toString();
    }
}
