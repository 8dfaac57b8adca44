package pl.wspolnie.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Turns what a person typed into a query: every word must be found, words in quotation marks together, the last one may
 * be the beginning of a word.
 *
 * <p>There is no syntax to get wrong: what is not a word is left out.
 */
final class Words {

    private static final int LONGEST = 200;
    private static final int SHORTEST_BEGINNING = 3;
    private static final float TIE = 0.1f;
    private static final float BEGINNING_WEIGHT = 0.3f;
    private static final Pattern PART = Pattern.compile("[\"„”“«»]([^\"„”“«»]+)[\"„”“«»]|([^\\s\"„”“«»]+)");

    private final Analyzer analyzer;
    private final QueryBuilder builder;

    Words(Analyzer analyzer) {
        this.analyzer = analyzer;
        builder = new QueryBuilder(analyzer);
    }

    /** Empty if there is nothing to look for in it. */
    Optional<Query> query(String typed) {
        var text = clean(typed);
        var all = new BooleanQuery.Builder();
        var parts = PART.matcher(text);
        while (parts.find()) {
            var last = parts.end() == text.length();
            var part = parts.group(1) == null ? word(parts.group(2), last) : phrase(parts.group(1));
            part.ifPresent(query -> all.add(query, Occur.MUST));
        }
        var query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    static String clean(String typed) {
        var composed = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .strip();
        return composed.length() <= LONGEST ? composed : composed.substring(0, LONGEST);
    }

    private Optional<Query> word(String word, boolean last) {
        var ways = inEachField(field -> builder.createBooleanQuery(field, word, Occur.MUST));
        // A lone "w" is left out as a stop word, and so it must be as a beginning.
        if (last && !ways.isEmpty() && word.length() >= SHORTEST_BEGINNING) {
            ways.add(beginning(Fields.TITLE_FOLDED, word));
            ways.add(beginning(Fields.BODY_FOLDED, word));
        }
        return any(ways);
    }

    private Optional<Query> phrase(String words) {
        return any(inEachField(field -> builder.createPhraseQuery(field, words)));
    }

    private Query beginning(String field, String word) {
        var prefix = new PrefixQuery(new Term(field, analyzer.normalize(field, word)));
        return new BoostQuery(prefix, BEGINNING_WEIGHT * Fields.WEIGHTS.get(field));
    }

    private interface Way {
        Query in(String field);
    }

    private static List<Query> inEachField(Way way) {
        var ways = new ArrayList<Query>();
        Fields.WEIGHTS.forEach((field, weight) -> {
            var query = way.in(field);
            if (query != null) {
                ways.add(new BoostQuery(query, weight));
            }
        });
        return ways;
    }

    private static Optional<Query> any(List<Query> ways) {
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, TIE));
    }
}
