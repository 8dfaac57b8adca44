package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.data.PlatformRecord;
import pl.wspolnie.platform.scope.HeldRole;

/** A role that was granted to a person, for a municipality or for the whole installation. */
@Entity
@Table(name = "platform_role_grant")
public class RoleGrantEntity extends PlatformRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private AccountEntity account;

    @Column(name = "municipality_id", updatable = false)
    private Long municipality;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Column(name = "composed_role_id", updatable = false)
    private Long composed;

    @Column(name = "department_id", updatable = false)
    private Long department;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", updatable = false)
    private Long grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "held_key")
    private String heldKey;

    protected RoleGrantEntity() {}

    RoleGrantEntity(AccountEntity account, Long municipality, GrantTerms terms, Instant now, Long by) {
        this.account = account;
        this.municipality = municipality;
        role = terms.role();
        composed = terms.composed();
        department = terms.department();
        validFrom = terms.from();
        validTo = terms.to();
        grantedAt = now;
        grantedBy = by;
        heldKey = terms.heldKey(account.id(), municipality);
    }

    void revoke(Instant now, Long by) {
        revokedAt = now;
        revokedBy = by;
        heldKey = null;
    }

    /** The key of the account that holds or held it. */
    public long account() {
        return account.id();
    }

    public Person person() {
        return account.asPerson();
    }

    /** {@code null} for the whole installation. */
    public Long municipality() {
        return municipality;
    }

    /** What was granted. */
    public GrantTerms terms() {
        return new GrantTerms(role, composed, department, validFrom, validTo);
    }

    /** Whether it counts on that day. */
    public boolean isInForce(LocalDate today) {
        return revokedAt == null
                && (validFrom == null || !validFrom.isAfter(today))
                && (validTo == null || !validTo.isBefore(today));
    }

    /** Whether it counted until a day before this one, and was not revoked. */
    boolean isOver(LocalDate today) {
        return revokedAt == null && validTo != null && validTo.isBefore(today);
    }

    /** A built-in role in all of the municipality or installation. */
    boolean isPlain() {
        return role != null && department == null;
    }

    /** The role with its department. */
    public HeldRole held() {
        return new HeldRole(terms().key(), Optional.ofNullable(department));
    }

    /** {@code null} for a composed role. */
    public Role role() {
        return role;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** Who granted it, or {@code null} for the installation's first steps. */
    public Long grantedBy() {
        return grantedBy;
    }

    /** {@code null} while it is held. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
