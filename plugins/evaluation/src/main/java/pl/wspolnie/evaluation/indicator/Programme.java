package pl.wspolnie.evaluation.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** A project or programme that is evaluated; its indicators belong to it. */
@Entity(name = "EvaluationProgramme")
@Table(name = "evaluation_programme")
public class Programme extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ProgrammeKind kind;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "starts", nullable = false)
    private LocalDate starts;

    @Column(name = "ends", nullable = false)
    private LocalDate ends;

    @Column(name = "published", nullable = false)
    private boolean published;

    protected Programme() {}

    Programme(ProgrammeInput input) {
        change(input);
    }

    final void change(ProgrammeInput input) {
        name = input.name();
        kind = input.kind();
        purpose = input.purpose();
        starts = input.starts();
        ends = input.ends();
        shareWithPartnersOf(input.project());
    }

    void publish() {
        published = true;
    }

    public String name() {
        return name;
    }

    public ProgrammeKind kind() {
        return kind;
    }

    /** What it is for; may be {@code null}. */
    public String purpose() {
        return purpose;
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    /** Whether everybody sees it; until then its office alone does. */
    public boolean published() {
        return published;
    }
}
