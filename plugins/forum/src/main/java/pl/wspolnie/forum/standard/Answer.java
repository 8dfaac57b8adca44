package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;

/** What the editor answers to a remark, which may belong to a partner; one for each. */
@Entity(name = "ForumAnswer")
@Table(name = "forum_remark_answer")
public class Answer extends MunicipalRecord {

    @Column(name = "standard_id", nullable = false, updatable = false)
    private long standardId;

    @Column(name = "remark_id", nullable = false, updatable = false)
    private long remarkId;

    @Enumerated(EnumType.STRING)
    @Column(name = "standpoint", nullable = false)
    private Standpoint standpoint;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "change_made")
    private String changeMade;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected Answer() {}

    Answer(Remark remark, AnswerInput input, Long officer, Instant at) {
        standardId = remark.standardId();
        remarkId = remark.id();
        shareWithPartnersOf(remark.projectId());
        if (remark.invented()) {
            markInvented();
        }
        change(input, officer, at);
    }

    final void change(AnswerInput input, Long officer, Instant at) {
        standpoint = input.standpoint();
        reason = input.reason();
        changeMade = input.changeMade();
        answeredBy = officer;
        answeredAt = at;
    }

    void forgetOfficer() {
        answeredBy = null;
    }

    public long standardId() {
        return standardId;
    }

    public long remarkId() {
        return remarkId;
    }

    public Standpoint standpoint() {
        return standpoint;
    }

    public String reason() {
        return reason;
    }

    /** What was changed in the document because of it, or {@code null}. */
    public String changeMade() {
        return changeMade;
    }

    /** The key of the officer, or {@code null}. */
    public Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
