package pl.wspolnie.evaluation.result;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;
import pl.wspolnie.evaluation.questionnaire.Wording;

/**
 * What is counted: everybody who answered has one of its values.
 *
 * @param key of the cell
 * @param values in order
 * @param codes the number of everybody's value; -1 for who did not answer
 * @param numbers whose mean is told, {@code NaN} for who gave none; {@code null} where there is no mean
 */
record Variable(String key, List<Option> values, int[] codes, double[] numbers) {

    private static final List<Option> CHOSEN_OR_NOT =
            List.of(new Option("1", Wording.NONE), new Option("0", Wording.NONE));

    /** One value per answer; with a mean if the values are grades or ranks. */
    static Variable of(Dataset data, String key, List<Option> values, boolean graded) {
        var column = data.column(key);
        return new Variable(key, values, codes(column, values), graded ? numbers(column) : null);
    }

    /** Whether an option of several was chosen, by all who answered the item. */
    static Variable chosen(Dataset data, Item item, Option option) {
        var column = data.column(Item.part(item.code(), option.code()));
        var answered = data.answered(item);
        var codes = new int[data.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = column[row] != null ? 0 : answered[row] ? 1 : -1;
        }
        return new Variable(Item.part(item.code(), option.code()), CHOSEN_OR_NOT, codes, null);
    }

    /** Whether its values are that an option was chosen, and that it was not. */
    boolean isChoice() {
        return values == CHOSEN_OR_NOT;
    }

    /** The values as numbers; {@code NaN} for one that is none. */
    double[] grades() {
        return numbers(values.stream().map(Option::code).toArray(String[]::new));
    }

    /** Numbers that were typed. */
    static Variable numbers(Dataset data, String key) {
        var column = data.column(key);
        var codes = new int[column.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = column[row] == null ? -1 : 0;
        }
        return new Variable(key, List.of(), codes, numbers(column));
    }

    /** Days, by their years. */
    static Variable years(Dataset data, String key) {
        var years = Arrays.stream(data.column(key))
                .map(day -> day == null ? null : day.substring(0, 4))
                .toArray(String[]::new);
        var values = Arrays.stream(years)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(year -> Option.of(year, year, year))
                .toList();
        return new Variable(key, values, codes(years, values), null);
    }

    private static int[] codes(String[] column, List<Option> values) {
        var order = IntStream.range(0, values.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> values.get(i).code(), i -> i));
        var codes = new int[column.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = column[row] == null ? -1 : order.getOrDefault(column[row], -1);
        }
        return codes;
    }

    private static double[] numbers(String[] column) {
        var numbers = new double[column.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = column[row] == null || column[row].equals(Item.UNSURE)
                    ? Double.NaN
                    : Double.parseDouble(column[row]);
        }
        return numbers;
    }
}
