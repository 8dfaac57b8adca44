package pl.wspolnie.evaluation.questionnaire;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.Fault;

/** What keeps a draft from being put into use. */
final class Completeness {

    private Completeness() {}

    static List<Fault> faults(Content content) {
        var faults = new ArrayList<Fault>();
        if (content.items().isEmpty()) {
            faults.add(Fault.of("", "evaluation.fault.empty"));
        }
        for (var item : content.items()) {
            if (item.kind().hasOptions()
                    && item.kind() != ItemKind.MATRIX
                    && item.options().size() < 2) {
                faults.add(Fault.of(
                        "", "evaluation.fault.item.options", item.text().pl()));
            }
            if (item.kind().hasRows() && item.rows().isEmpty()) {
                faults.add(
                        Fault.of("", "evaluation.fault.item.rows", item.text().pl()));
            }
            if (item.condition() != null && !isFulfillable(content, item)) {
                faults.add(Fault.of(
                        "", "evaluation.fault.item.condition", item.text().pl()));
            }
        }
        return faults;
    }

    /** Whether a condition names an earlier item, and answers that it offers. */
    static boolean isFulfillable(Content content, Item item) {
        var items = content.items();
        var codes = items.stream().map(Item::code).toList();
        int own = codes.indexOf(item.code());
        int other = codes.indexOf(item.condition().item());
        if (other < 0 || own >= 0 && other >= own) {
            return false;
        }
        var offered = items.get(other).answers().stream().map(Option::code).toList();
        var values = item.condition().values();
        return items.get(other).kind().conditions() && !values.isEmpty() && offered.containsAll(values);
    }
}
