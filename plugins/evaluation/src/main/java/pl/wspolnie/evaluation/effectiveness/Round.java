package pl.wspolnie.evaluation.effectiveness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.figures.Period;

/** Reports on several organisations that are made at once and alike. */
@Entity(name = "EvaluationRound")
@Table(name = "evaluation_round")
public class Round extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "wave_id")
    private Long waveId;

    @Column(name = "starts", nullable = false)
    private LocalDate starts;

    @Column(name = "ends", nullable = false)
    private LocalDate ends;

    @Column(name = "comment_days", nullable = false)
    private int commentDays;

    @Column(name = "method")
    private String method;

    protected Round() {}

    Round(RoundInput input) {
        change(input);
    }

    final void change(RoundInput input) {
        name = input.name();
        waveId = input.wave();
        starts = input.starts();
        ends = input.ends();
        commentDays = input.commentDays();
        method = input.method();
    }

    public String name() {
        return name;
    }

    /** The wave of a survey whose answers on organisations it uses, or {@code null}. */
    public Long waveId() {
        return waveId;
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    /** The time of which its reports tell. */
    public Period period() {
        return new Period(starts, ends);
    }

    /** For how many days an organisation may comment. */
    public int commentDays() {
        return commentDays;
    }

    /** How the reports were made, for their readers; may be {@code null}. */
    public String method() {
        return method;
    }
}
