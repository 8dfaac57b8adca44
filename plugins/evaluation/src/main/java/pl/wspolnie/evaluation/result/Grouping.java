package pl.wspolnie.evaluation.result;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.questionnaire.Wording;
import pl.wspolnie.evaluation.statistics.SmallCells;

/**
 * How those who answered are divided.
 *
 * @param groups with their codes
 * @param of the number of everybody's group
 * @param sizes how many there are in each
 * @param hidden those that must not be shown
 */
record Grouping(List<Option> groups, int[] of, long[] sizes, boolean[] hidden) {

    /** Everybody together. */
    static Grouping whole(int size) {
        return of(List.of(new Option("", Wording.NONE)), new int[size]);
    }

    /** By the answers to an item; who did not answer it is a group too. */
    static Grouping by(Dataset data, Item item) {
        var codes = Variable.of(data, item.code(), item.answers(), false).codes();
        var groups = new ArrayList<>(item.answers());
        groups.add(new Option("", Wording.NONE));
        var of = new int[codes.length];
        for (int row = 0; row < of.length; row++) {
            of[row] = codes[row] < 0 ? groups.size() - 1 : codes[row];
        }
        return of(groups, of);
    }

    private static Grouping of(List<Option> groups, int[] of) {
        var sizes = new long[groups.size()];
        for (int group : of) {
            sizes[group]++;
        }
        return new Grouping(groups, of, sizes, SmallCells.hidden(sizes));
    }

    /**
     * The groups to hide where only some have answered.
     *
     * @param others groups that are hidden for other reasons
     */
    boolean[] hidden(boolean[] answered, boolean[] others) {
        var bases = bases(answered);
        var known = hidden.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] |= others[i];
        }
        return SmallCells.hidden(bases, known);
    }

    /** How many of each group have answered. */
    long[] bases(boolean[] answered) {
        var bases = new long[groups.size()];
        for (int row = 0; row < answered.length; row++) {
            if (answered[row]) {
                bases[of[row]]++;
            }
        }
        return bases;
    }

    int count() {
        return groups.size();
    }
}
