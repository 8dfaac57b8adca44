package pl.wspolnie.evaluation.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.questionnaire.Step;
import pl.wspolnie.evaluation.wave.Wave;

/**
 * Somebody who answers.
 *
 * @param key by which they answer
 * @param wave what they answer
 * @param questionnaire what is asked
 * @param answers what they have given so far
 * @param reached the number of the step that comes next
 */
public record Sitting(Key key, Wave wave, Questionnaire questionnaire, Answers answers, int reached) {

    /** These stay at the end of options in random order. */
    private static final Set<String> LAST = Set.of("other", "none", Item.UNSURE);

    /** All steps; those in which nothing is asked after these answers are left out when one goes on. */
    public List<Step> steps() {
        return questionnaire.content().steps();
    }

    /** What is asked in a step after the answers so far. */
    public List<Item> asked(int step) {
        return steps().get(step).asked(answers.cells());
    }

    /** The first step from this one on in which something is asked; the number of steps if there is none. */
    public int next(int from) {
        int step = Math.max(0, from);
        while (step < steps().size() && asked(step).isEmpty()) {
            step++;
        }
        return Math.min(step, steps().size());
    }

    /** The last step before this one in which something is asked, or the first. */
    public int previous(int from) {
        int step = Math.min(from, steps().size()) - 1;
        while (step > 0 && asked(step).isEmpty()) {
            step--;
        }
        return Math.max(0, step);
    }

    /** What is asked after the answers so far, and has to be answered and is not. */
    public List<Item> missing() {
        var cells = answers.pruned(questionnaire.content()).cells();
        return steps().stream()
                .flatMap(step -> step.asked(cells).stream())
                .filter(item -> !Reading.missing(List.of(item), cells).isEmpty())
                .toList();
    }

    /** The number of the step in which an item is asked. */
    public int stepOf(Item item) {
        return (int)
                steps().stream().takeWhile(step -> !step.items().contains(item)).count();
    }

    /** A form with what was answered. */
    public Form<?> form(int step) {
        return new Form<>(null, Reading.raw(asked(step), answers.cells()), List.of());
    }

    /** The options of an item in the order of this person. */
    public List<Option> options(Item item) {
        return item.shuffled() ? shuffled(item.options(), key.seed(item.code())) : item.options();
    }

    static List<Option> shuffled(List<Option> options, long seed) {
        var mixed = new ArrayList<>(
                options.stream().filter(option -> !LAST.contains(option.code())).toList());
        Collections.shuffle(mixed, new Random(seed));
        options.stream().filter(option -> LAST.contains(option.code())).forEach(mixed::add);
        return mixed;
    }
}
