package pl.wspolnie.evaluation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An expert of an evaluation, by role, with the statement of independence. */
@Embeddable
public class Expert {

    @Column(name = "role", nullable = false)
    private String role;

    @Column(name = "field_of_work")
    private String field;

    @Column(name = "independence", nullable = false)
    private String independence;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    protected Expert() {}

    Expert(ExpertInput input) {
        role = input.role();
        field = input.field();
        independence = input.independence();
        declaredOn = input.declaredOn();
    }

    public String role() {
        return role;
    }

    /** What the expert knows of; may be {@code null}. */
    public String field() {
        return field;
    }

    /** What the expert declares of ties to those who are evaluated. */
    public String independence() {
        return independence;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }
}
