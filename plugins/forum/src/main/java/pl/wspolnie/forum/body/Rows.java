package pl.wspolnie.forum.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.wspolnie.api.web.Form;

/** Rows of a form that a person may leave blank. */
public final class Rows {

    private Rows() {}

    /** How many rows of a list there are up to the last one in which something stands. */
    public static int filled(Form<?> form, String list) {
        var field = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})]\\..+");
        return form.raw().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(entry -> field.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
