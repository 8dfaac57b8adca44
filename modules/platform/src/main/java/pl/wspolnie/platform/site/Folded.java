package pl.wspolnie.platform.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without case and without diacritics, so that "raczki" finds "Rączki".
 *
 * @param words as they are compared
 */
record Folded(String words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Folded of(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // The only Polish letter that does not come apart into a letter and a mark
                .replace('ł', 'l');
        return new Folded(GAPS.matcher(letters).replaceAll(" ").strip());
    }

    /** Whether each of the typed words is a part of these. */
    boolean has(String typed) {
        return Arrays.stream(of(typed).words().split(" ")).allMatch(words::contains);
    }
}
