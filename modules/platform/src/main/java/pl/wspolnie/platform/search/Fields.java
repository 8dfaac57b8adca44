package pl.wspolnie.platform.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The fields of an indexed document. */
final class Fields {

    static final String KEY = "key";
    static final String MUNICIPALITY = "municipality";
    static final String PLUGIN = "plugin";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String PATH = "path";
    static final String TITLE = "title";
    static final String TITLE_FOLDED = "title_folded";
    static final String BODY = "body";
    static final String BODY_FOLDED = "body_folded";

    /** How much a hit in each field of words counts. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 5f, TITLE_FOLDED, 3f, BODY, 1.5f, BODY_FOLDED, 1f);

    private Fields() {}

    static Analyzer analyzer() {
        var folded = PolishAnalyzer.folded();
        return new PerFieldAnalyzerWrapper(PolishAnalyzer.exact(), Map.of(TITLE_FOLDED, folded, BODY_FOLDED, folded));
    }
}
