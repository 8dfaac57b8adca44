package pl.wspolnie.platform.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to each word that has lost its diacritics what is left of it without its ending.
 *
 * <p>The learned stemmer knows common words only with diacritics, and is wrong about some, «szkoła» among them.
 */
final class EndingFilter extends TokenFilter {

    private static final int SHORTEST = 4;

    /** Endings of nouns and adjectives, the longest first. */
    private static final List<String> ENDINGS = Stream.of(
                    "ami", "ach", "ego", "emu", "ych", "ich", "ymi", "imi", "iami", "iach", "owie", "owi", "iego",
                    "iemu", "iej", "iem", "iom", "iow", "ow", "om", "em", "ej", "ym", "im", "ia", "ie", "iu", "io", "a",
                    "e", "i", "o", "u", "y")
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute asWritten = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State pending;
    private int pendingLength;

    EndingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            restoreState(pending);
            pending = null;
            term.setLength(pendingLength);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        var length = lengthWithoutEnding(term.toString());
        if (asWritten.isKeyword() && length < term.length()) {
            pending = captureState();
            pendingLength = length;
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }

    private static int lengthWithoutEnding(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .mapToInt(ending -> word.length() - ending.length())
                .filter(length -> length >= SHORTEST)
                .findFirst()
                .orElse(word.length());
    }
}
