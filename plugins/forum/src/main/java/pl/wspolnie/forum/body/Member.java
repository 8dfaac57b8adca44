package pl.wspolnie.forum.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** Somebody's seat in a body for a term; whoever has no account is known by a role's title and an address alone. */
@Entity(name = "ForumMember")
@Table(name = "forum_member")
public class Member extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "body_id", nullable = false, updatable = false)
    private Body body;

    @Column(name = "title")
    private String title;

    @Column(name = "email")
    private String email;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private MemberRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "sphere")
    private String sphere;

    @Column(name = "representing")
    private String representing;

    @Column(name = "term_from", nullable = false)
    private LocalDate from;

    @Column(name = "term_to")
    private LocalDate to;

    @Column(name = "voting", nullable = false)
    private boolean voting;

    protected Member() {}

    Member(Body body, MemberInput input, Long person, String representing) {
        this.body = body;
        shareWithPartnersOf(body.projectId());
        change(input, person, representing);
    }

    final void change(MemberInput input, Long person, String speaksFor) {
        title = input.title();
        email = input.email();
        personId = person;
        role = input.role();
        side = input.side();
        organisationId = input.organisation();
        departmentId = input.department();
        sphere = input.sphere();
        representing = speaksFor;
        from = input.from();
        to = input.to();
        voting = input.voting();
    }

    /** The person has gone or asks to be forgotten: the seat and its term stay. */
    void forget() {
        title = null;
        email = null;
        personId = null;
    }

    public Body body() {
        return body;
    }

    /** A name or the title of a role, as the member agrees to be called in public; {@code null} when forgotten. */
    public String title() {
        return title;
    }

    /** Where invitations go; for the office alone. */
    public String email() {
        return email;
    }

    /** The account, or {@code null}. */
    public Long personId() {
        return personId;
    }

    public MemberRole role() {
        return role;
    }

    public Side side() {
        return side;
    }

    public Long organisationId() {
        return organisationId;
    }

    public Long departmentId() {
        return departmentId;
    }

    /** A point of art. 4 ust. 1 of the act on public benefit activity, or {@code null}. */
    public String sphere() {
        return sphere;
    }

    /** Whom the member speaks for in words, or {@code null} where the side says enough. */
    public String representing() {
        return representing;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day of the term, or {@code null} if it is open. */
    public LocalDate to() {
        return to;
    }

    /** Whether the member counts for the quorum and votes; experts and observers do not. */
    public boolean voting() {
        return voting;
    }

    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** What lists show: the title and whom the member speaks for. */
    public String label() {
        if (title == null) {
            return representing == null ? "–" : representing;
        }
        return representing == null || title.contains(representing) ? title : title + " (" + representing + ")";
    }
}
