package pl.wspolnie.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** Something that was done on the way of an element. */
@Entity(name = "PracticesStep")
@Table(name = "practices_step")
public class Step extends MunicipalRecord {

    @Column(name = "element_id", nullable = false, updatable = false)
    private long elementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private Stage stage;

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "resolution")
    private String resolution;

    @Column(name = "kind")
    private String kind;

    @Column(name = "referred_id")
    private Long referredId;

    @Column(name = "address")
    private String address;

    protected Step() {}

    Step(Element element, StepInput input) {
        elementId = element.id();
        change(input);
    }

    final void change(StepInput input) {
        stage = input.stage();
        day = input.day();
        words = input.words();
        resolution = input.resolution();
        kind = input.kind();
        referredId = input.referred();
        address = input.address();
    }

    public long elementId() {
        return elementId;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate day() {
        return day;
    }

    public String words() {
        return words;
    }

    /** The number of the resolution by which it was adopted, or {@code null}. */
    public String resolution() {
        return resolution;
    }

    /** The kind of the search document of what it refers to, or {@code null}. */
    public String kind() {
        return kind;
    }

    /** The key of that document. */
    public Long referredId() {
        return referredId;
    }

    /** An address elsewhere, for instance in a BIP, or {@code null}. */
    public String address() {
        return address;
    }
}
