package pl.wspolnie.practices.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** Somebody who travels, or waits for a seat. */
@Entity(name = "PracticesParticipant")
@Table(name = "practices_participant")
public class Participant extends MunicipalRecord {

    @Column(name = "visit_id", nullable = false, updatable = false)
    private long visitId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "registered_by")
    private Long registeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "represents")
    private String represents;

    @Column(name = "name")
    private String name;

    @Column(name = "contact")
    private String contact;

    @Column(name = "needs")
    private String needs;

    @Column(name = "confirmed", nullable = false)
    private boolean confirmed;

    @Column(name = "group_number")
    private Integer group;

    @Column(name = "attended")
    private Boolean attended;

    protected Participant() {}

    /** @param person whose account it is, or {@code null} for somebody who was entered by another */
    Participant(Visit visit, Long person, Long registeredBy, Entry entry) {
        visitId = visit.id();
        personId = person;
        this.registeredBy = registeredBy;
        side = entry.side();
        organisationId = entry.organisation();
        represents = entry.represents();
        name = entry.name();
        contact = entry.contact();
        needs = entry.needs();
    }

    /**
     * What is known of somebody who registers.
     *
     * @param organisation the key of the organisation that they come from, or {@code null}
     * @param represents the unit of the office, or the organisation in words
     */
    record Entry(Side side, Long organisation, String represents, String name, String contact, String needs) {}

    public long visitId() {
        return visitId;
    }

    /** Whose account it is; {@code null} for somebody who was entered by another. */
    public Long personId() {
        return personId;
    }

    public Long registeredBy() {
        return registeredBy;
    }

    public Side side() {
        return side;
    }

    public Long organisationId() {
        return organisationId;
    }

    /** Where they come from, in words; may be {@code null}. */
    public String represents() {
        return represents;
    }

    /** {@code null} once it was forgotten. */
    public String name() {
        return name;
    }

    public String contact() {
        return contact;
    }

    public String needs() {
        return needs;
    }

    /** Whether they have a seat; whoever has none waits for one. */
    public boolean confirmed() {
        return confirmed;
    }

    /** The number of the group, or {@code null}. */
    public Integer group() {
        return group;
    }

    /** Whether they were there; {@code null} as long as nobody wrote it down. */
    public Boolean attended() {
        return attended;
    }

    /** Whether the person travels themselves or entered them. */
    public boolean concerns(long person) {
        return personId != null && personId == person || registeredBy != null && registeredBy == person;
    }

    /** Who is told what concerns them; {@code null} if nobody can be. */
    public Long contactPerson() {
        return personId == null ? registeredBy : personId;
    }

    void confirm(int number) {
        confirmed = true;
        group = number;
    }

    void moveTo(int number) {
        group = number;
    }

    void attended(boolean there) {
        attended = there;
    }

    /** Takes off all that tells who it was; that somebody travelled stays. */
    void forget() {
        personId = null;
        registeredBy = null;
        name = null;
        contact = null;
        needs = null;
    }

    /** Takes off the account of whoever entered them for others. */
    void forgetWhoEntered() {
        registeredBy = null;
    }
}
