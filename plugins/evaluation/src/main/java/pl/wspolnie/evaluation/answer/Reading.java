package pl.wspolnie.evaluation.answer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.evaluation.questionnaire.Cell;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.ItemKind;
import pl.wspolnie.evaluation.questionnaire.Option;

/**
 * Answers as they were given to some items.
 *
 * @param valid the values that may stand
 * @param raw what was typed, by field
 * @param faults what is wrong; only about values, nothing about what is missing
 */
record Reading(Map<String, String> valid, Map<String, List<String>> raw, List<Fault> faults) {

    /** What a form has sent for these items. */
    static Reading form(List<Item> items, MultivaluedMap<String, String> fields) {
        var given = new LinkedHashMap<String, String>();
        for (var item : items) {
            if (item.kind() == ItemKind.MANY) {
                var chosen = fields.getOrDefault(item.code(), List.of());
                chosen.forEach(option -> given.put(Item.part(item.code(), option), "1"));
            } else {
                item.cells().forEach(cell -> given.put(cell.key(), fields.getFirst(cell.key())));
            }
        }
        return of(items, given, fields);
    }

    /** Cells as a program has sent them. */
    static Reading cells(List<Item> items, Map<String, String> given) {
        return of(items, given, raw(items, given));
    }

    private static Reading of(List<Item> items, Map<String, String> given, Map<String, List<String>> raw) {
        var valid = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        var left = new HashMap<>(given);
        for (var item : items) {
            for (var cell : item.cells()) {
                read(cell, left.remove(cell.key()), valid, faults);
            }
            if (item.kind() == ItemKind.RANKING) {
                checkRanks(item, valid, faults);
            }
        }
        left.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                faults.add(Fault.of(key.replaceFirst("\\..*", ""), "evaluation.fault.answer"));
            }
        });
        return new Reading(valid, raw, faults);
    }

    private static void read(Cell cell, String typed, Map<String, String> valid, List<Fault> faults) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var value = cell.item().kind() == ItemKind.NUMBER
                ? typed.replaceAll("[\\s\u00a0]", "").replace(',', '.')
                : typed.strip();
        if (cell.allows(value)) {
            valid.put(cell.key(), value);
        } else {
            faults.add(Fault.of(field(cell), message(cell)));
        }
    }

    /** Of boxes the whole item is the field; a row of a matrix is one by itself. */
    private static String field(Cell cell) {
        return cell.item().kind() == ItemKind.MANY ? cell.item().code() : cell.key();
    }

    private static String message(Cell cell) {
        return switch (cell.item().kind()) {
            case NUMBER -> "evaluation.fault.answer.number";
            case DATE -> "evaluation.fault.answer.date";
            case TEXT -> "evaluation.fault.answer.text";
            default -> "evaluation.fault.answer.option";
        };
    }

    private static void checkRanks(Item item, Map<String, String> valid, List<Fault> faults) {
        var taken = new HashSet<String>();
        for (var cell : item.cells()) {
            var rank = valid.get(cell.key());
            if (rank != null && !taken.add(rank)) {
                valid.remove(cell.key());
                faults.add(Fault.of(cell.key(), "evaluation.fault.answer.rank", rank));
            }
        }
    }

    /** The required items that are not answered, or not in all their parts. */
    static List<Fault> missing(List<Item> items, Map<String, String> cells) {
        var faults = new ArrayList<Fault>();
        for (var item : items) {
            if (item.required()) {
                var needed = needed(item);
                var open =
                        needed.stream().filter(key -> !cells.containsKey(key)).toList();
                boolean missing = item.kind() == ItemKind.MANY ? open.size() == needed.size() : !open.isEmpty();
                if (missing) {
                    var field = item.kind() == ItemKind.MANY ? item.code() : open.get(0);
                    faults.add(Fault.of(field, "evaluation.fault.missing"));
                }
            }
        }
        return faults;
    }

    /** A grade of an organisation may always be left out. */
    private static List<String> needed(Item item) {
        return item.kind() == ItemKind.ORGANISATIONS
                ? item.rows().stream()
                        .map(row -> Item.part(item.code(), row.code()))
                        .toList()
                : item.cells().stream().map(Cell::key).toList();
    }

    /** Answers as the fields of a form. */
    static Map<String, List<String>> raw(List<Item> items, Map<String, String> cells) {
        var raw = new HashMap<String, List<String>>();
        for (var item : items) {
            if (item.kind() == ItemKind.MANY) {
                raw.put(
                        item.code(),
                        item.options().stream()
                                .map(Option::code)
                                .filter(code -> cells.containsKey(Item.part(item.code(), code)))
                                .toList());
            } else {
                item.cells().forEach(cell -> {
                    if (cells.get(cell.key()) != null) {
                        raw.put(cell.key(), List.of(cells.get(cell.key())));
                    }
                });
            }
        }
        return raw;
    }

    /** The form to be shown again. */
    Form<?> form(List<Fault> all) {
        return new Form<>(null, raw, all);
    }
}
