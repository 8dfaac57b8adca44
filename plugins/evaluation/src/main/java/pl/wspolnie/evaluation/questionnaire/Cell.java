package pl.wspolnie.evaluation.questionnaire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One value of an answer: a column of files, and what is stored.
 *
 * @param key the item's code, followed for some kinds by a point and a part
 * @param item whose it is
 * @param label what it is about within the item; empty if the item has no parts
 * @param values what it may be, with words; empty for numbers, days and texts
 */
public record Cell(String key, Item item, Wording label, List<Option> values) {

    /** The longest text that somebody may write. */
    public static final int LONGEST_TEXT = 2000;

    public Cell {
        values = List.copyOf(values);
    }

    /** Whether a value may stand in it. */
    public boolean allows(String value) {
        return switch (item.kind()) {
            case NUMBER -> isNumber(value);
            case DATE -> isDay(value);
            case TEXT -> value.length() <= LONGEST_TEXT && value.indexOf('\0') < 0;
            default -> values.stream().anyMatch(option -> option.code().equals(value));
        };
    }

    private boolean isNumber(String value) {
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            return false;
        }
        var number = new BigDecimal(value);
        return (item.least() == null || number.compareTo(item.least()) >= 0)
                && (item.most() == null || number.compareTo(item.most()) <= 0);
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year < 2100;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
