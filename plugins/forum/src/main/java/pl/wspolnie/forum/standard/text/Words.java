package pl.wspolnie.forum.standard.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text, and how often each stands in it.
 *
 * @param counts words in lower case
 * @param total how many words there are
 */
record Words(Map<String, Integer> counts, int total) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    static Words of(String text) {
        var counts = new HashMap<String, Integer>();
        var found = WORD.matcher(text.toLowerCase(POLISH));
        int total = 0;
        while (found.find()) {
            counts.merge(found.group(), 1, Integer::sum);
            total++;
        }
        return new Words(counts, total);
    }

    /** From 0 for nothing in common to 1 for the same words (Dice's coefficient). */
    double likeness(Words other) {
        int all = total + other.total;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** Which share of these words stands in the other text. */
    double shareIn(Words other) {
        return total == 0 ? 0 : (double) common(other) / total;
    }

    private int common(Words other) {
        var fewer = counts.size() <= other.counts.size() ? this : other;
        var more = fewer == this ? other : this;
        int common = 0;
        for (var word : fewer.counts.entrySet()) {
            common += Math.min(word.getValue(), more.counts.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}
