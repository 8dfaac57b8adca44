package pl.wspolnie.platform.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds the pieces of a text that answer a query. */
final class Highlighter extends UnifiedHighlighter {

    private static final int LENGTH = 120;
    private static final float IN_THE_MIDDLE = 0.5f;
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final String field;
    private final int passages;

    private Highlighter(IndexSearcher searcher, String field, int passages, Supplier<BreakIterator> breaks) {
        // Marks are found without diacritics, as hits are; the text that is shown keeps them.
        super(builder(searcher, PolishAnalyzer.folded())
                .withFieldMatcher(any -> true)
                .withFormatter(new SnippetFormatter())
                .withBreakIterator(breaks)
                .withMaxNoHighlightPassages(1));
        this.field = field;
        this.passages = passages;
    }

    /** Whole titles. */
    static Highlighter titles(IndexSearcher searcher) {
        return new Highlighter(searcher, Fields.TITLE, 1, WholeBreakIterator::new);
    }

    /** The best two pieces of each body, or its beginning. */
    static Highlighter bodies(IndexSearcher searcher) {
        return new Highlighter(
                searcher,
                Fields.BODY,
                2,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(POLISH), LENGTH, IN_THE_MIDDLE));
    }

    /** One snippet per document, in their order. */
    Snippet[] snippets(Query query, int[] documents) throws IOException {
        var found = highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {passages})
                .get(field);
        return Arrays.stream(found)
                .map(snippet -> snippet == null ? Snippet.plain("") : (Snippet) snippet)
                .toArray(Snippet[]::new);
    }
}
