package pl.wspolnie.practices.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.wspolnie.api.web.Form;

/** Rows of a form that a person may leave blank. */
public final class Rows {

    /** Blank rows at the end of a form. */
    private static final int SPARE = 3;

    private Rows() {}

    /** How many rows to offer: those in which something stands, and some more, up to the most. */
    public static int offered(Form<?> form, String list, int most) {
        return Math.min(filled(form, list) + SPARE, most);
    }

    static int filled(Form<?> form, String list) {
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
