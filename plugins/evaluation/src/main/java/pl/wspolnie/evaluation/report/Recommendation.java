package pl.wspolnie.evaluation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** A conclusion, what follows from it, and who does that by when. */
@Entity(name = "EvaluationRecommendation")
@Table(name = "evaluation_recommendation")
public class Recommendation extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private Report report;

    @Column(name = "conclusion", nullable = false)
    private String conclusion;

    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "responsible", nullable = false)
    private String responsible;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private RecommendationStatus status = RecommendationStatus.OPEN;

    protected Recommendation() {}

    Recommendation(Report report, RecommendationInput input, Long person) {
        this.report = report;
        change(input, person);
    }

    final void change(RecommendationInput input, Long person) {
        conclusion = input.conclusion();
        wording = input.wording();
        responsible = input.responsible();
        dueOn = input.dueOn();
        personId = person;
    }

    void become(RecommendationStatus next) {
        status = next;
    }

    void forgetPerson() {
        personId = null;
    }

    public Report report() {
        return report;
    }

    public String conclusion() {
        return conclusion;
    }

    /** What should be done. */
    public String wording() {
        return wording;
    }

    /** Who does it, by role. */
    public String responsible() {
        return responsible;
    }

    /** Who is reminded; {@code null} for nobody. */
    public Long personId() {
        return personId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RecommendationStatus status() {
        return status;
    }

    /** Whether it should have been done before this day. */
    public boolean isLate(LocalDate today) {
        return isWaiting() && dueOn.isBefore(today);
    }

    public boolean isWaiting() {
        return RecommendationStatus.WAITING.contains(status);
    }
}
