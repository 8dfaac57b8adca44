package pl.wspolnie.budget.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.wspolnie.budget.edition.Money;

/** What a proposal says, field by field as plain text; fields that say nothing are left out. */
final class Contents {

    private Contents() {}

    static Map<String, String> of(Proposal proposal) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "pool", proposal.pool().name());
        put(fields, "title", proposal.title());
        put(fields, "summary", proposal.summary());
        put(fields, "description", proposal.description());
        put(fields, "justification", proposal.justification());
        put(fields, "location", proposal.location());
        put(fields, "point", point(proposal));
        put(fields, "categories", String.join(", ", proposal.categories()));
        put(fields, "recipients", String.join(", ", proposal.recipients()));
        put(fields, "items", items(proposal.items()));
        put(fields, "runningCosts", proposal.runningCosts());
        put(fields, "runningYearly", proposal.runningYearly() == null ? null : zloty(proposal.runningYearly()));
        put(
                fields,
                "accessible",
                proposal.accessible() == null ? null : proposal.accessible().name());
        put(fields, "accessibilityReason", proposal.accessibilityReason());
        return fields;
    }

    /** What differs between two revisions, in the order of the form. */
    static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        return FIELDS.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .toList();
    }

    private static final List<String> FIELDS = List.of(
            "pool",
            "title",
            "summary",
            "description",
            "justification",
            "location",
            "point",
            "categories",
            "recipients",
            "items",
            "runningCosts",
            "runningYearly",
            "accessible",
            "accessibilityReason");

    private static void put(Map<String, String> fields, String field, String content) {
        if (content != null && !content.isEmpty()) {
            fields.put(field, content);
        }
    }

    private static String point(Proposal proposal) {
        return proposal.latitude() == null || proposal.longitude() == null
                ? null
                : proposal.latitude().toPlainString() + ", "
                        + proposal.longitude().toPlainString();
    }

    private static String items(List<CostItem> items) {
        return items.stream()
                .map(item -> item.name() + ": " + zloty(item.cost()))
                .collect(Collectors.joining("\n"));
    }

    private static String zloty(long grosze) {
        return Money.zloty(grosze).toPlainString() + " zł";
    }
}
