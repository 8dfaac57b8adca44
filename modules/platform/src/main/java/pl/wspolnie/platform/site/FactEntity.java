package pl.wspolnie.platform.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.platform.text.Bilingual;

/** Something that is known of a municipality, with its date, its source, and what is doubtful about it. */
@Entity
@Table(name = "platform_fact")
public class FactEntity extends MunicipalRecord {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "topic", nullable = false)
    private String topic;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "label_en", nullable = false)
    private String labelEnglish;

    @Column(name = "fact_value", nullable = false)
    private String value;

    @Column(name = "fact_value_en", nullable = false)
    private String valueEnglish;

    @Column(name = "as_of", nullable = false)
    private String asOf;

    @Column(name = "as_of_en", nullable = false)
    private String asOfEnglish;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "note_en", nullable = false)
    private String noteEnglish;

    protected FactEntity() {}

    FactEntity(int place, Fact fact) {
        this.place = place;
        topic = fact.topic();
        label = fact.label().polish();
        labelEnglish = fact.label().english();
        value = fact.value().polish();
        valueEnglish = fact.value().english();
        asOf = fact.asOf().polish();
        asOfEnglish = fact.asOf().english();
        source = fact.source();
        note = fact.note().polish();
        noteEnglish = fact.note().english();
    }

    /** In the reader's language. */
    FactLine in(Locale locale) {
        return new FactLine(
                new Bilingual(label, labelEnglish).in(locale),
                new Bilingual(value, valueEnglish).in(locale),
                new Bilingual(asOf, asOfEnglish).in(locale),
                source,
                new Bilingual(note, noteEnglish).in(locale),
                invented());
    }
}
