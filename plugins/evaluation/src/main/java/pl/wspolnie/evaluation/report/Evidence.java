package pl.wspolnie.evaluation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an answer rests on: an indicator, a survey's result, a meeting, or anything else that can be found. */
@Embeddable
public class Evidence {

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "evidence_id", nullable = false)
    private long evidenceId;

    @Column(name = "title", nullable = false)
    private String title;

    protected Evidence() {}

    Evidence(String kind, long evidenceId, String title) {
        this.kind = kind;
        this.evidenceId = evidenceId;
        this.title = title;
    }

    boolean is(String otherKind, long other) {
        return kind.equals(otherKind) && evidenceId == other;
    }

    /** As a reference's kind. */
    public String kind() {
        return kind;
    }

    /** As a reference's key. */
    public long evidenceId() {
        return evidenceId;
    }

    /** Its name when it was linked, should it be gone one day. */
    public String title() {
        return title;
    }
}
