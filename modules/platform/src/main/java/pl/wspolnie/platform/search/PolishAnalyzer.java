package pl.wspolnie.platform.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;

/**
 * Splits Polish text into words, each in several shapes: as written, as its stem, and without its ending.
 *
 * <p>All shapes are kept because the stem of a word without its diacritics, and of many a village, is a guess.
 */
final class PolishAnalyzer extends Analyzer {

    private final boolean folded;

    private PolishAnalyzer(boolean folded) {
        this.folded = folded;
    }

    /** Keeps «sąd» and «sad» apart. */
    static PolishAnalyzer exact() {
        return new PolishAnalyzer(false);
    }

    /** Leaves the diacritics out, for keyboards and people without them. */
    static PolishAnalyzer folded() {
        return new PolishAnalyzer(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(source);
        words = new StopFilter(words, org.apache.lucene.analysis.pl.PolishAnalyzer.getDefaultStopSet());
        words = new KeywordRepeatFilter(words);
        words = new StempelFilter(
                words, new StempelStemmer(org.apache.lucene.analysis.pl.PolishAnalyzer.getDefaultTable()));
        if (folded) {
            words = new EndingFilter(new ASCIIFoldingFilter(words));
        }
        return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        var lower = new LowerCaseFilter(in);
        return folded ? new ASCIIFoldingFilter(lower) : lower;
    }
}
