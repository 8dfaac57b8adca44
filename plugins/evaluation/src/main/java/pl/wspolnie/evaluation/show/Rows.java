package pl.wspolnie.evaluation.show;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.wspolnie.api.web.Form;

/** Rows of a form that a person may leave blank. */
public final class Rows {

    private Rows() {}

    /** How many rows of a list the form shows: those up to the last in which something stands, and some to spare. */
    public static int shown(Form<?> form, String list, int spare, int most) {
        var field = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})]\\..+");
        int filled = form.raw().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(entry -> field.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
        return Math.min(filled + spare, most);
    }
}
