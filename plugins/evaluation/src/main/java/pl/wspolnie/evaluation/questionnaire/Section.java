package pl.wspolnie.evaluation.questionnaire;

import java.util.List;

/**
 * A part of a questionnaire.
 *
 * @param title its heading
 * @param text what stands below it, may be empty
 * @param items its items in order
 */
public record Section(Wording title, Wording text, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    Section with(List<Item> others) {
        return new Section(title, text, others);
    }
}
