package pl.wspolnie.evaluation.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;

/** A question of an evaluation, its answer, and what the answer rests on. */
@Entity(name = "EvaluationQuestion")
@Table(name = "evaluation_question")
public class Question extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private Report report;

    @Enumerated(EnumType.STRING)
    @Column(name = "criterion", nullable = false)
    private Criterion criterion;

    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "finding")
    private String finding;

    @ElementCollection
    @CollectionTable(name = "evaluation_question_evidence", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    // Evidence lies in a table of its own; a change of it alone has to raise the version too.
    @Column(name = "edits", nullable = false)
    private int edits;

    protected Question() {}

    Question(Report report, QuestionInput input) {
        this.report = report;
        change(input);
    }

    final void change(QuestionInput input) {
        criterion = input.criterion();
        wording = input.wording();
        finding = input.finding();
    }

    /** Rests the answer on something; twice is once. */
    void rest(Evidence fresh) {
        if (evidence.stream().noneMatch(known -> known.is(fresh.kind(), fresh.evidenceId()))) {
            evidence.add(fresh);
            edits++;
        }
    }

    void drop(String kind, long id) {
        if (evidence.removeIf(known -> known.is(kind, id))) {
            edits++;
        }
    }

    public Report report() {
        return report;
    }

    public Criterion criterion() {
        return criterion;
    }

    public String wording() {
        return wording;
    }

    /** The answer; may be {@code null} in a draft. */
    public String finding() {
        return finding;
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
