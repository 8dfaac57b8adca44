package pl.wspolnie.forum.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.forum.meeting.Meeting;

/** The minutes of a meeting, in the form in which Polish councils keep them. */
@Entity(name = "ForumMinutes")
@Table(name = "forum_minutes")
public class Protocol extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProtocolStatus status = ProtocolStatus.DRAFT;

    @Column(name = "chair")
    private String chair;

    @Column(name = "minute_taker")
    private String minuteTaker;

    @Column(name = "opened")
    private String opened;

    @Column(name = "closed")
    private String closed;

    @Column(name = "place")
    private String place;

    @Column(name = "statutory")
    private Integer statutory;

    @Column(name = "present", nullable = false)
    private int present;

    @Column(name = "absent", nullable = false)
    private int absent;

    @Column(name = "quorum_needed", nullable = false)
    private int quorumNeeded;

    @Column(name = "attendance", nullable = false)
    private String attendance;

    @Column(name = "opening")
    private String opening;

    @Column(name = "closing")
    private String closing;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ManyToOne
    @JoinColumn(name = "approved_by")
    private Meeting approvedBy;

    protected Protocol() {}

    Protocol(Meeting meeting, ProtocolInput input) {
        this.meeting = meeting;
        shareWithPartnersOf(meeting.projectId());
        change(input);
    }

    final void change(ProtocolInput input) {
        chair = input.chair();
        minuteTaker = input.minuteTaker();
        opened = input.opened();
        closed = input.closed();
        place = input.place();
        statutory = input.statutory();
        present = input.present();
        absent = input.absent();
        quorumNeeded = input.quorumNeeded();
        attendance = input.attendance();
        opening = input.opening();
        closing = input.closing();
    }

    void publish(Instant now) {
        status = ProtocolStatus.PUBLISHED;
        publishedAt = now;
    }

    void approve(Meeting later) {
        status = ProtocolStatus.APPROVED;
        approvedBy = later;
    }

    public Meeting meeting() {
        return meeting;
    }

    public ProtocolStatus status() {
        return status;
    }

    public String chair() {
        return chair;
    }

    public String minuteTaker() {
        return minuteTaker;
    }

    /** The hour, for instance 10:00. */
    public String opened() {
        return opened;
    }

    public String closed() {
        return closed;
    }

    public String place() {
        return place;
    }

    /** How many members the body has by its statute, or {@code null} where it has no fixed members. */
    public Integer statutory() {
        return statutory;
    }

    /** How many of those who count for the quorum were there. */
    public int present() {
        return present;
    }

    public int absent() {
        return absent;
    }

    /** How many had to be there; 0 where the body has no quorum. */
    public int quorumNeeded() {
        return quorumNeeded;
    }

    public boolean quorumMet() {
        return present >= quorumNeeded;
    }

    /** Who was there, by role. */
    public String attendance() {
        return attendance;
    }

    public String opening() {
        return opening;
    }

    public String closing() {
        return closing;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The later meeting that approved them, or {@code null}. */
    public Meeting approvedBy() {
        return approvedBy;
    }

    public String path() {
        return meeting.path() + "/minutes";
    }

    String subject() {
        return "minutes/" + id();
    }
}
