package pl.wspolnie.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An element as it stands in a version. */
@Embeddable
public class Wording {

    @Column(name = "element_id", nullable = false)
    private long elementId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "wording", nullable = false)
    private String text;

    protected Wording() {}

    public Wording(long elementId, String title, String text) {
        this.elementId = elementId;
        this.title = title;
        this.text = text;
    }

    static Wording of(Element element) {
        return new Wording(element.id(), element.title(), element.wording());
    }

    public long elementId() {
        return elementId;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    boolean says(Wording other) {
        return title.equals(other.title) && text.equals(other.text);
    }
}
