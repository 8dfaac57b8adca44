package pl.wspolnie.map.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.stream.Stream;
import pl.wspolnie.map.entry.Facets;

/**
 * What is looked for; every part narrows it, and what is {@code null} or blank does not.
 *
 * @param words parts of names and descriptions, without case and diacritics
 * @param field a point of art. 4
 * @param group the name of a target group
 * @param area the key of an area
 * @param form the code of a legal form
 * @param exchange what is shared or sought, for instance {@code SEEKS.VOLUNTEERS}
 * @param benefit {@code true} for organizacje pożytku publicznego alone
 * @param recent {@code true} for what was active in the last twelve months alone
 * @param status of activities, by name; does not matter to organisations
 */
public record Filter(
        String words,
        String field,
        String group,
        String area,
        String form,
        String exchange,
        String benefit,
        String recent,
        String status) {

    /** Everything. */
    public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);

    public boolean onlyBenefit() {
        return "true".equals(benefit);
    }

    public boolean onlyRecent() {
        return "true".equals(recent);
    }

    /** Whether anything but words is looked for. */
    public boolean narrows() {
        return Stream.of(field, group, area, form, exchange, status).anyMatch(Filter::given)
                || onlyBenefit()
                || onlyRecent();
    }

    /** About entries. */
    Condition ofEntries(LocalDate today) {
        var condition = common("e", "MapEntry");
        if (onlyRecent()) {
            // Not "exists": with it EclipseLink binds no parameters, and a boolean written as 1 is refused.
            condition.and("e.id in (select a.entry.id from MapActivity a where " + Condition.active("a") + ")");
            condition.activeSince(today);
        }
        return condition;
    }

    /** About activities. */
    Condition ofActivities(LocalDate today) {
        var condition = common("e.entry", "MapActivity");
        condition.status(status);
        if (onlyRecent()) {
            condition.and(Condition.active("e"));
            condition.activeSince(today);
        }
        return condition;
    }

    private Condition common(String entry, String type) {
        var condition = new Condition().and(entry + ".register.listed = true");
        if (given(form)) {
            condition.and(entry + ".register.legalForm = :form").with("form", form.strip());
        }
        if (onlyBenefit()) {
            condition.and(entry + ".register.benefit = true");
        }
        condition.words(words);
        condition.facet("e.id", type, "field", given(field) ? Facets.field(field.strip()) : null);
        condition.facet("e.id", type, "group", given(group) ? Facets.group(group.strip()) : null);
        condition.facet("e.id", type, "area", given(area) ? Facets.area(area.strip()) : null);
        condition.facet(
                entry + ".id", "MapEntry", "exchange", given(exchange) ? Facets.exchange(exchange.strip()) : null);
        return condition;
    }

    /** The filter as the query of an address; empty if everything is listed. */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        put(query, "words", words);
        put(query, "field", field);
        put(query, "group", group);
        put(query, "area", area);
        put(query, "form", form);
        put(query, "exchange", exchange);
        put(query, "benefit", benefit);
        put(query, "recent", recent);
        put(query, "status", status);
        return query.toString();
    }

    private static void put(StringJoiner query, String name, String value) {
        if (given(value)) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
