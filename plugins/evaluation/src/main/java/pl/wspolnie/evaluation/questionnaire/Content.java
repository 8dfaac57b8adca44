package pl.wspolnie.evaluation.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a questionnaire asks: a value, so that nothing of it can change once it is in use.
 *
 * @param sections in order
 */
public record Content(List<Section> sections) {

    public static final Content EMPTY = new Content(List.of());

    public Content {
        sections = List.copyOf(sections);
    }

    /** All items in order. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** All values of an answer by their keys, in order. */
    public Map<String, Cell> cells() {
        var cells = new LinkedHashMap<String, Cell>();
        items().stream().flatMap(item -> item.cells().stream()).forEach(cell -> cells.put(cell.key(), cell));
        return cells;
    }

    /** The items that tell who answers, and may divide the answers of the others. */
    public List<Item> characteristics() {
        return items().stream()
                .filter(item -> item.metric() && item.kind().divides())
                .toList();
    }

    /** The number of the section that holds an item, or -1. */
    public int sectionOf(String code) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).items().stream().anyMatch(item -> item.code().equals(code))) {
                return i;
            }
        }
        return -1;
    }

    /** What is asked at once: a section, divided where an item depends on another of the same section. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var section : sections) {
            var together = new ArrayList<Item>();
            for (var item : section.items()) {
                if (dependsOn(item, together)) {
                    steps.add(new Step(section, List.copyOf(together)));
                    together.clear();
                }
                together.add(item);
            }
            if (!together.isEmpty()) {
                steps.add(new Step(section, List.copyOf(together)));
            }
        }
        return steps;
    }

    private static boolean dependsOn(Item item, List<Item> others) {
        return item.condition() != null
                && others.stream()
                        .anyMatch(other -> other.code().equals(item.condition().item()));
    }

    /** The same with one section changed. */
    Content change(int number, UnaryOperator<Section> change) {
        var changed = new ArrayList<>(sections);
        changed.set(number, change.apply(changed.get(number)));
        return new Content(changed);
    }

    /** The same with each item changed. */
    Content changeItems(UnaryOperator<Item> change) {
        return new Content(sections.stream()
                .map(section ->
                        section.with(section.items().stream().map(change).toList()))
                .toList());
    }

    /** The items in whose conditions an item is named. */
    Stream<Item> dependents(String code) {
        return items().stream()
                .filter(item ->
                        item.condition() != null && item.condition().item().equals(code));
    }
}
