package pl.wspolnie.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.MandateKind;

/** A person's right to act for an organisation, from a day to a day. */
@Entity
@Table(name = "platform_mandate")
public class MandateEntity extends MunicipalRecord {

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private OrganisationEntity organisation;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "granted_by", updatable = false)
    private Long grantedBy;

    @Column(name = "may_submit", nullable = false)
    private boolean maySubmit;

    @Column(name = "may_vote", nullable = false)
    private boolean mayVote;

    @Column(name = "may_manage", nullable = false)
    private boolean mayManage;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "standing_key")
    private String standingKey;

    protected MandateEntity() {}

    MandateEntity(OrganisationEntity organisation, NewMandate given, Long by) {
        accountId = given.account();
        this.organisation = organisation;
        validFrom = given.from();
        validTo = given.to();
        maySubmit = given.kinds().contains(MandateKind.SUBMIT);
        mayVote = given.kinds().contains(MandateKind.VOTE);
        mayManage = given.kinds().contains(MandateKind.MANAGE);
        grantedBy = by;
        standingKey = accountId + "/" + organisation.id() + "/" + validFrom;
    }

    void withdraw(Instant now, Long by) {
        withdrawnAt = now;
        withdrawnBy = by;
        standingKey = null;
    }

    /** Whether it holds on this day in Warsaw. */
    public boolean isInForce(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The person's key. */
    public long accountId() {
        return accountId;
    }

    public OrganisationEntity organisation() {
        return organisation;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day, or {@code null} if it has no end. */
    public LocalDate validTo() {
        return validTo;
    }

    /** What it covers. */
    public Set<MandateKind> kinds() {
        var kinds = EnumSet.noneOf(MandateKind.class);
        if (maySubmit) {
            kinds.add(MandateKind.SUBMIT);
        }
        if (mayVote) {
            kinds.add(MandateKind.VOTE);
        }
        if (mayManage) {
            kinds.add(MandateKind.MANAGE);
        }
        return kinds;
    }

    /** The condition in a query that a mandate covers this. */
    static String covers(MandateKind kind) {
        return switch (kind) {
            case SUBMIT -> "e.maySubmit = true";
            case VOTE -> "e.mayVote = true";
            case MANAGE -> "e.mayManage = true";
        };
    }

    /** The key of the person who gave it, or {@code null} if the suite did. */
    public Long grantedBy() {
        return grantedBy;
    }

    /** Since when it no longer holds although its time is not over, or {@code null}. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
