package pl.wspolnie.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

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

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "standing_key")
    private String standingKey;

    protected MandateEntity() {}

    MandateEntity(long accountId, OrganisationEntity organisation, LocalDate validFrom, LocalDate validTo, Long by) {
        this.accountId = accountId;
        this.organisation = organisation;
        this.validFrom = validFrom;
        this.validTo = validTo;
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

    /** Since when it no longer holds although its time is not over, or {@code null}. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
