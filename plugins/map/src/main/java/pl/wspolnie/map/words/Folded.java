package pl.wspolnie.map.words;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as they are compared and ordered in the database. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final int ORDERED = 60;

    private Folded() {}

    /** Without case and diacritics, so that "raczki" finds "Rączki"; what is {@code null} is left out. */
    public static String of(String... texts) {
        var text = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // The only Polish letter that does not come apart into a letter and a mark.
                .replace('ł', 'l');
        return GAPS.matcher(letters).replaceAll(" ").strip();
    }

    /** The folded words of what was typed; at most eight. */
    public static List<String> words(String typed) {
        return Arrays.stream(of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .toList();
    }

    /** A text whose plain order is the order of the Polish alphabet, in which Łódź comes after Lublin. */
    public static String order(String name) {
        var begin = name.substring(0, Math.min(name.length(), ORDERED));
        return HexFormat.of()
                .formatHex(Collator.getInstance(POLISH).getCollationKey(begin).toByteArray());
    }
}
