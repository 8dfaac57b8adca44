package pl.wspolnie.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Something that an element rests on: a practice, a result of research, a paragraph of a forum. */
@Entity(name = "PracticesBasis")
@Table(name = "practices_basis")
public class Basis extends MunicipalRecord {

    @Column(name = "element_id", nullable = false, updatable = false)
    private long elementId;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "referred_id", nullable = false, updatable = false)
    private long referredId;

    @Column(name = "note")
    private String note;

    protected Basis() {}

    Basis(Element element, BasisInput input) {
        elementId = element.id();
        kind = input.kind();
        referredId = input.referred();
        note = input.note();
    }

    public long elementId() {
        return elementId;
    }

    /** The kind of its search document, for instance {@code practices.card}. */
    public String kind() {
        return kind;
    }

    /** The key of its search document. */
    public long referredId() {
        return referredId;
    }

    /** What was taken from it; may be {@code null}. */
    public String note() {
        return note;
    }
}
