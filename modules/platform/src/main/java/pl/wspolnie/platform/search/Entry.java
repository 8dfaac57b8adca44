package pl.wspolnie.platform.search;

import java.text.Normalizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import pl.wspolnie.api.search.SearchDocument;

/** A document with what decides who finds it. */
record Entry(long municipality, String kind, SearchDocument document) {

    /** What makes an entry one of a kind in the index. */
    static Term key(long municipality, String kind, long id) {
        return new Term(Fields.KEY, municipality + "/" + kind + "/" + id);
    }

    static String plugin(String kind) {
        var dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }

    Term key() {
        return key(municipality, kind, document.id());
    }

    Document toLucene() {
        var fields = new Document();
        fields.add(new StringField(Fields.KEY, key().text(), Store.NO));
        fields.add(new StringField(Fields.MUNICIPALITY, Long.toString(municipality), Store.NO));
        fields.add(new StringField(Fields.PLUGIN, plugin(kind), Store.NO));
        fields.add(new StringField(Fields.KIND, kind, Store.YES));
        fields.add(new StoredField(Fields.ID, document.id()));
        fields.add(new StoredField(Fields.PATH, document.path()));
        var title = composed(document.title());
        fields.add(new TextField(Fields.TITLE, title, Store.YES));
        fields.add(new TextField(Fields.TITLE_FOLDED, title, Store.NO));
        var body = composed(document.body());
        fields.add(new TextField(Fields.BODY, body, Store.YES));
        fields.add(new TextField(Fields.BODY_FOLDED, body, Store.NO));
        return fields;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
