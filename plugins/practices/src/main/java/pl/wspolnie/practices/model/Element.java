package pl.wspolnie.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A part of a model that has its own grounds and its own way; here it stands as it is being worked on. */
@Entity(name = "PracticesElement")
@Table(name = "practices_element")
public class Element extends MunicipalRecord {

    @Column(name = "model_id", nullable = false, updatable = false)
    private long modelId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "retired", nullable = false)
    private boolean retired;

    protected Element() {}

    Element(Model model, ElementInput input) {
        modelId = model.id();
        change(input);
    }

    final void change(ElementInput input) {
        position = input.position();
        title = input.title();
        wording = input.wording();
    }

    public long modelId() {
        return modelId;
    }

    /** Its place in the model; equal places stand in the order of their making. */
    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }

    /** Whether the next version is without it. */
    public boolean retired() {
        return retired;
    }

    void retire(boolean left) {
        retired = left;
    }
}
