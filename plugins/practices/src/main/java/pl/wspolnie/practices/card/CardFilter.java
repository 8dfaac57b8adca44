package pl.wspolnie.practices.card;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import pl.wspolnie.practices.shared.Folded;

/**
 * Which cards of the catalogue to list.
 *
 * @param words words that all have to stand in it, with or without diacritics; may be {@code null}
 * @param kind a kind of action, or {@code null} for all
 * @param subject a kind of subject, or {@code null} for all
 * @param source where it is known from, or {@code null} for all
 */
public record CardFilter(String words, String kind, String subject, Source source) {

    public static final CardFilter ALL = new CardFilter(null, null, null, null);

    /** The condition about {@code e}; published cards alone. */
    String where() {
        var where = new StringBuilder("e.status = :published");
        for (int i = 0; i < Folded.words(words).size(); i++) {
            where.append(" and e.folded like :word").append(i);
        }
        if (Checklists.kinds().contains(kind)) {
            where.append(" and e.kinds like :kind");
        }
        if (given(subject)) {
            where.append(" and e.subject.kind = :subject");
        }
        if (source != null) {
            where.append(" and e.source = :source");
        }
        return where.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("published", CardStatus.PUBLISHED);
        var each = Folded.words(words);
        for (int i = 0; i < each.size(); i++) {
            parameters.put("word" + i, "%" + each.get(i) + "%");
        }
        if (Checklists.kinds().contains(kind)) {
            parameters.put("kind", "%\n" + kind + "\n%");
        }
        if (given(subject)) {
            parameters.put("subject", subject);
        }
        if (source != null) {
            parameters.put("source", source);
        }
        return parameters;
    }

    /** The filter as the query of an address; empty if everything is listed. */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        put(query, "words", words);
        put(query, "kind", kind);
        put(query, "subject", subject);
        put(query, "source", source == null ? null : source.name());
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
}
