package pl.wspolnie.practices.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.web.Page;

/** Two cards field by field; a field that neither of them has is left out. */
public final class ComparedCards {

    private ComparedCards() {}

    /** A field of both. */
    public record Row(String field, String first, String second) {}

    public static List<Row> rows(Page page, Card first, Card second) {
        var one = fields(page, first);
        var other = fields(page, second);
        var rows = new ArrayList<Row>();
        one.forEach((field, value) -> {
            if (value != null || other.get(field) != null) {
                rows.add(new Row(page.text("practices.card." + field), shown(value), shown(other.get(field))));
            }
        });
        return rows;
    }

    private static String shown(String value) {
        return value == null ? "–" : value;
    }

    private static Map<String, String> fields(Page page, Card card) {
        var subject = card.subject();
        var description = card.description();
        var fields = new LinkedHashMap<String, String>();
        fields.put("summary", card.summary());
        fields.put("subjectName", subject.name());
        fields.put("subjectKind", subject.kind() == null ? null : page.text("practices.subject." + subject.kind()));
        fields.put("territory", subject.territory().isEmpty() ? null : subject.territory());
        fields.put(
                "kinds",
                card.kinds().stream()
                        .map(kind -> page.text("practices.kind." + kind))
                        .collect(Collectors.joining(", ")));
        fields.put("activity", description.activity());
        fields.put("causes", description.causes());
        fields.put("course", description.course());
        fields.put("results", description.results());
        fields.put("cost", description.cost() == null ? null : page.money(description.cost()));
        fields.put("costs", description.costs());
        fields.put("money", description.money());
        fields.put("partners", description.partners());
        fields.put("lasting", description.lasting());
        fields.put("transfer", description.transfer());
        fields.put("contact", description.contact());
        fields.put("source", page.text("practices.source." + card.source().code()));
        return fields;
    }
}
