package pl.wspolnie.forum.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** The whole wording of minutes as it was published or corrected. */
@Entity(name = "ForumMinutesRevision")
@Table(name = "forum_minutes_revision")
public class Revision extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    private Protocol protocol;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "wording", nullable = false, updatable = false)
    private String wording;

    @Column(name = "reason", updatable = false)
    private String reason;

    protected Revision() {}

    Revision(Protocol protocol, int number, String wording, String reason) {
        this.protocol = protocol;
        this.number = number;
        this.wording = wording;
        this.reason = reason;
        shareWithPartnersOf(protocol.projectId());
    }

    /** 1 is what was published first. */
    public int number() {
        return number;
    }

    public String wording() {
        return wording;
    }

    /** Why it was corrected; {@code null} for the first. */
    public String reason() {
        return reason;
    }
}
