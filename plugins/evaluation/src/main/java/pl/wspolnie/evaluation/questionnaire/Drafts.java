package pl.wspolnie.evaluation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;

/** Writes questionnaires that are not yet in use, section by section and item by item. */
@ApplicationScoped
public class Drafts {

    private static final int MOST_SECTIONS = 40;
    private static final int MOST_ITEMS = 200;

    private final Questionnaires questionnaires;
    private final Library library;

    protected Drafts() {
        this(null, null);
    }

    @Inject
    public Drafts(Questionnaires questionnaires, Library library) {
        this.questionnaires = questionnaires;
        this.library = library;
    }

    /** @param number of the section that changes, or {@code null} for a new one at the end */
    public Questionnaire section(long id, Integer number, SectionInput input) {
        return questionnaires.write(id, input.rowVersion(), content -> {
            if (number != null) {
                require(content, number);
                return content.change(number, section -> input.section(section.items()));
            }
            if (content.sections().size() >= MOST_SECTIONS) {
                throw new InvalidInput("", "evaluation.fault.sections", MOST_SECTIONS);
            }
            var sections = new ArrayList<>(content.sections());
            sections.add(input.section(List.of()));
            return new Content(sections);
        });
    }

    /** Removes a section with its items. */
    public Questionnaire removeSection(long id, int number, Long rowVersion) {
        return questionnaires.write(id, rowVersion, content -> {
            require(content, number);
            content.sections().get(number).items().forEach(item -> requireNoDependent(content, item, number));
            var sections = new ArrayList<>(content.sections());
            sections.remove(number);
            return new Content(sections);
        });
    }

    private static void requireNoDependent(Content content, Item item, int number) {
        if (content.dependents(item.code()).anyMatch(other -> content.sectionOf(other.code()) != number)) {
            throw new Conflict(
                    Text.of("evaluation.conflict.dependent", item.text().pl()));
        }
    }

    /** Exchanges a section with its neighbour. */
    public Questionnaire moveSection(long id, int number, boolean up, Long rowVersion) {
        return questionnaires.write(id, rowVersion, content -> {
            require(content, number);
            var sections = new ArrayList<>(content.sections());
            swap(sections, number, up);
            return ordered(new Content(sections));
        });
    }

    /**
     * Adds an item at the end of its section, or changes one.
     *
     * @param code of the item that changes, or {@code null} for a new one
     */
    public Questionnaire item(long id, String code, ItemInput input) {
        var register = input.kind() == ItemKind.ORGANISATIONS ? questionnaires.register() : List.<Option>of();
        return questionnaires.write(id, input.rowVersion(), content -> {
            require(content, input.section());
            var item = input.item(content, code, register);
            var sections = new ArrayList<>(content.sections());
            int at = -1;
            if (code != null) {
                int from = content.sectionOf(code);
                var items = new ArrayList<>(sections.get(from).items());
                int place = position(items, code);
                items.remove(place);
                sections.set(from, sections.get(from).with(items));
                at = from == input.section() ? place : -1;
            }
            var items = new ArrayList<>(sections.get(input.section()).items());
            items.add(at < 0 ? items.size() : at, item);
            sections.set(input.section(), sections.get(input.section()).with(items));
            return ordered(new Content(sections));
        });
    }

    public Questionnaire removeItem(long id, String code, Long rowVersion) {
        return questionnaires.write(id, rowVersion, content -> {
            int number = requireItem(content, code);
            if (content.dependents(code).findAny().isPresent()) {
                throw new Conflict(Text.of(
                        "evaluation.conflict.dependent",
                        content.item(code).orElseThrow().text().pl()));
            }
            return content.change(number, section -> {
                var items = new ArrayList<>(section.items());
                items.remove(position(items, code));
                return section.with(items);
            });
        });
    }

    /** Exchanges an item with its neighbour in the section. */
    public Questionnaire moveItem(long id, String code, boolean up, Long rowVersion) {
        return questionnaires.write(id, rowVersion, content -> {
            int number = requireItem(content, code);
            return ordered(content.change(number, section -> {
                var items = new ArrayList<>(section.items());
                swap(items, position(items, code), up);
                return section.with(items);
            }));
        });
    }

    /** Takes items from the library to the end of a section; what is in the questionnaire already is left out. */
    public Questionnaire take(long id, TakeInput input) {
        return questionnaires.write(id, input.rowVersion(), content -> {
            require(content, input.section());
            var chosen = library.items(input.items()).stream()
                    .filter(item -> content.item(item.code()).isEmpty())
                    .toList();
            if (content.items().size() + chosen.size() > MOST_ITEMS) {
                throw new InvalidInput("items", "evaluation.fault.items", MOST_ITEMS);
            }
            return content.change(input.section(), section -> {
                var items = new ArrayList<>(section.items());
                items.addAll(chosen);
                return section.with(items);
            });
        });
    }

    /** Adds a whole set of the library: its sections with all items. */
    public Questionnaire takeAll(long id, String set, Long rowVersion) {
        var taken = library.set(set).content();
        return questionnaires.write(id, rowVersion, content -> {
            var sections = new ArrayList<>(content.sections());
            for (var section : taken.sections()) {
                var fresh = section.items().stream()
                        .filter(item -> content.item(item.code()).isEmpty())
                        .toList();
                if (!fresh.isEmpty()) {
                    sections.add(section.with(fresh));
                }
            }
            return new Content(sections);
        });
    }

    private static Content ordered(Content content) {
        for (var item : content.items()) {
            if (item.condition() != null && !Completeness.isFulfillable(content, item)) {
                throw new Conflict(
                        Text.of("evaluation.conflict.order", item.text().pl()));
            }
        }
        return content;
    }

    private static void require(Content content, int section) {
        if (section < 0 || section >= content.sections().size()) {
            throw new NotFound("section " + section);
        }
    }

    private static int requireItem(Content content, String code) {
        int number = content.sectionOf(code);
        if (number < 0) {
            throw new NotFound("item " + code);
        }
        return number;
    }

    private static int position(List<Item> items, String code) {
        return items.stream().map(Item::code).toList().indexOf(code);
    }

    private static void swap(List<?> list, int at, boolean up) {
        int other = up ? at - 1 : at + 1;
        if (other >= 0 && other < list.size()) {
            Collections.swap(list, at, other);
        }
    }
}
