package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What a participant answered to one question before or after the visit. */
@Entity(name = "PracticesAnswer")
@Table(name = "practices_answer")
public class Answer extends MunicipalRecord {

    @Column(name = "visit_id", nullable = false, updatable = false)
    private long visitId;

    @Column(name = "participant_id", nullable = false, updatable = false)
    private long participantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "moment", nullable = false, updatable = false)
    private Moment moment;

    @Column(name = "question", nullable = false, updatable = false)
    private int question;

    @Column(name = "mark", nullable = false)
    private int mark;

    protected Answer() {}

    Answer(Participant participant, Moment moment, int question, int mark) {
        visitId = participant.visitId();
        participantId = participant.id();
        this.moment = moment;
        this.question = question;
        this.mark = mark;
    }

    public long visitId() {
        return visitId;
    }

    public long participantId() {
        return participantId;
    }

    public Moment moment() {
        return moment;
    }

    /** Its place among the questions, from 0. */
    public int question() {
        return question;
    }

    /** 1 to 5. */
    public int mark() {
        return mark;
    }

    void change(int other) {
        mark = other;
    }
}
