package pl.wspolnie.practices.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in small letters without Polish diacritics, so that «soltys» finds «Sołtys». */
public final class Folded {

    private Folded() {}

    /** The texts that are there, folded, for a column to look in; cut where the column ends. */
    public static String column(int most, String... texts) {
        var all = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        var folded = of(all);
        return folded.length() > most ? folded.substring(0, most) : folded;
    }

    /** The single words of what somebody looks for. */
    public static List<String> words(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(of(text).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(10)
                        .toList();
    }

    static String of(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.forLanguageTag("pl")), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").replace('ł', 'l');
    }
}
