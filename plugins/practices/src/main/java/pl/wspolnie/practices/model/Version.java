package pl.wspolnie.practices.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;

/** A model as it was published, which never changes. */
@Entity(name = "PracticesVersion")
@Table(name = "practices_version")
public class Version extends MunicipalRecord {

    @Column(name = "model_id", nullable = false, updatable = false)
    private long modelId;

    @Column(name = "number_in_model", nullable = false, updatable = false)
    private int number;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "introduction", nullable = false, updatable = false)
    private String introduction;

    @ElementCollection
    @CollectionTable(name = "practices_wording", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    protected Version() {}

    Version(Model model, int number, String reason, List<Wording> wordings) {
        modelId = model.id();
        this.number = number;
        this.reason = reason;
        introduction = model.introduction();
        this.wordings.addAll(wordings);
    }

    public long modelId() {
        return modelId;
    }

    public int number() {
        return number;
    }

    /** Why it was made. */
    public String reason() {
        return reason;
    }

    public String introduction() {
        return introduction;
    }

    /** The elements in their order. */
    public List<Wording> wordings() {
        return List.copyOf(wordings);
    }
}
