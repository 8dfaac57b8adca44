package pl.wspolnie.forum.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** A body in which a municipality, or several, and organisations meet: a forum, a council, a working group. */
@Entity(name = "ForumBody")
@Table(name = "forum_body")
public class Body extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "kind_name")
    private String kindName;

    @Column(name = "purpose", nullable = false)
    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "open_to_all", nullable = false)
    private boolean openToAll;

    @Enumerated(EnumType.STRING)
    @Column(name = "electorate", nullable = false)
    private Electorate electorate;

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_rule", nullable = false)
    private QuorumRule quorumRule;

    @Column(name = "quorum_number")
    private Integer quorumNumber;

    @Column(name = "statutory_number")
    private Integer statutoryNumber;

    @Column(name = "term_years")
    private Integer termYears;

    @Column(name = "meetings_before", nullable = false)
    private int meetingsBefore;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    protected Body() {}

    Body(BodyInput input) {
        change(input);
    }

    final void change(BodyInput input) {
        name = input.name();
        kind = input.kind();
        kindName = input.kindName();
        purpose = input.purpose();
        legalBasis = input.legalBasis();
        openToAll = input.openToAll();
        electorate = input.electorate();
        quorumRule = input.quorumRule();
        quorumNumber = input.quorumNumber();
        statutoryNumber = input.statutoryNumber();
        termYears = input.termYears();
        meetingsBefore = input.meetingsBefore() == null ? 0 : input.meetingsBefore();
        dissolvedOn = input.dissolvedOn();
    }

    public String name() {
        return name;
    }

    /** A code of {@link Kinds#bodies}. */
    public String kind() {
        return kind;
    }

    /** What the municipality calls this kind of body; {@code null} if it uses the kind's common name. */
    public String kindName() {
        return kindName;
    }

    public String purpose() {
        return purpose;
    }

    /** The resolution or order by which it was called into being, or {@code null}. */
    public String legalBasis() {
        return legalBasis;
    }

    /** Whether whoever wants takes part, not only members. */
    public boolean openToAll() {
        return openToAll;
    }

    public Electorate electorate() {
        return electorate;
    }

    public Quorum quorum() {
        return new Quorum(quorumRule, quorumNumber == null ? 0 : quorumNumber);
    }

    /** How many members it has by its statute; {@code null} where as many as there are. */
    public Integer statutoryNumber() {
        return statutoryNumber;
    }

    /** For how many years members are appointed, or {@code null}. */
    public Integer termYears() {
        return termYears;
    }

    /** How many meetings it had before they were kept here; numbers go on from there. */
    public int meetingsBefore() {
        return meetingsBefore;
    }

    /** The last day of its work, or {@code null} while it works. */
    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    public boolean worksOn(LocalDate day) {
        return dissolvedOn == null || !day.isAfter(dissolvedOn);
    }
}
