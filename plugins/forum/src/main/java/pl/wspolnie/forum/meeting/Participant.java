package pl.wspolnie.forum.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Somebody who is invited to a meeting, has signed up for it, or was there. Never shared: one office answers for the data. */
@Entity(name = "ForumParticipant")
@Table(name = "forum_participant")
public class Participant extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private Meeting meeting;

    /** {@code member/3}, {@code person/12}, {@code mail/...}: unique in the meeting, so that nobody signs up twice. */
    @Column(name = "identity", nullable = false)
    private String identity;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private Standing standing;

    @Column(name = "turn", nullable = false)
    private int turn;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "present", nullable = false)
    private boolean present;

    @Column(name = "by_code", nullable = false)
    private boolean byCode;

    @Column(name = "key_hash")
    private String keyHash;

    protected Participant() {}

    Participant(Meeting meeting, Who who, Standing standing, int turn, String keyHash) {
        this.meeting = meeting;
        this.standing = standing;
        this.turn = turn;
        this.keyHash = keyHash;
        identity = who.identity();
        name = who.name();
        email = who.email();
        personId = who.person();
        memberId = who.member();
        organisationId = who.organisation();
        organisationName = who.organisationName();
    }

    void stand(Standing next) {
        standing = next;
    }

    void arrive(boolean withCode) {
        present = true;
        byCode = withCode;
    }

    /** As an officer says, which leaves as it is how somebody came who is there already. */
    void tick(boolean there) {
        byCode = there && byCode;
        present = there;
    }

    /** What stays for the minutes and figures: that somebody, for that organisation, was there. */
    void forget() {
        identity = "gone/" + id();
        name = null;
        email = null;
        personId = null;
        keyHash = null;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Standing standing() {
        return standing;
    }

    /** The order of signing up. */
    public int turn() {
        return turn;
    }

    /** {@code null} when forgotten. */
    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Long personId() {
        return personId;
    }

    /** The seat in the body, or {@code null}. */
    public Long memberId() {
        return memberId;
    }

    public Long organisationId() {
        return organisationId;
    }

    /** For whom the person is there, or {@code null}. */
    public String organisationName() {
        return organisationName;
    }

    public boolean present() {
        return present;
    }

    /** Whether the person has typed the code, and nobody ticked. */
    public boolean byCode() {
        return byCode;
    }

    /** Whether a seat of those for everybody is taken; members have their own. */
    boolean takesSeat() {
        return memberId == null && standing == Standing.REGISTERED;
    }
}
