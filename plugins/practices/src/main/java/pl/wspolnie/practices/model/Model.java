package pl.wspolnie.practices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;

/** A document built of elements: how offices and people work together here, or how they consult. */
@Entity(name = "PracticesModel")
@Table(name = "practices_model")
public class Model extends MunicipalRecord {

    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ModelKind kind;

    @Column(name = "introduction", nullable = false)
    private String introduction;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Model() {}

    Model(ModelInput input) {
        change(input);
    }

    final void change(ModelInput input) {
        title = input.title();
        kind = input.kind();
        introduction = input.introduction();
    }

    public String title() {
        return title;
    }

    public ModelKind kind() {
        return kind;
    }

    public String introduction() {
        return introduction;
    }

    /** The number of the version in force; 0 as long as there is none. */
    public int currentNumber() {
        return currentNumber;
    }

    /** When the version in force was published, or {@code null}. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return currentNumber > 0;
    }

    /** The number of the next version, which is in force from now on. */
    int next(Instant now) {
        publishedAt = now;
        return ++currentNumber;
    }
}
