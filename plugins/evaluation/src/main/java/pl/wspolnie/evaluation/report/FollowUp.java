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

/** A dated note on what was done about a recommendation. */
@Entity(name = "EvaluationFollowUp")
@Table(name = "evaluation_follow_up")
public class FollowUp extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "recommendation_id", nullable = false, updatable = false)
    private Recommendation recommendation;

    @Column(name = "noted_on", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private RecommendationStatus status;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "author_id")
    private Long authorId;

    protected FollowUp() {}

    FollowUp(Recommendation recommendation, FollowUpInput input, Long authorId) {
        this.recommendation = recommendation;
        day = input.day();
        status = input.status();
        note = input.note();
        this.authorId = authorId;
    }

    void forgetAuthor() {
        authorId = null;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public LocalDate day() {
        return day;
    }

    /** What the recommendation became. */
    public RecommendationStatus status() {
        return status;
    }

    public String note() {
        return note;
    }

    public Long authorId() {
        return authorId;
    }
}
