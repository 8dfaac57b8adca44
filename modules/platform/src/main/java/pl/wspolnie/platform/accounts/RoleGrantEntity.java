package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.data.PlatformRecord;

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
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

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

    RoleGrantEntity(AccountEntity account, Long municipality, Role role, Instant now, Long by) {
        this.account = account;
        this.municipality = municipality;
        this.role = role;
        grantedAt = now;
        grantedBy = by;
        heldKey = account.id() + "/" + (municipality == null ? "" : municipality) + "/" + role;
    }

    void revoke(Instant now, Long by) {
        revokedAt = now;
        revokedBy = by;
        heldKey = null;
    }

    public Person person() {
        return account.asPerson();
    }

    /** {@code null} for the whole installation. */
    public Long municipality() {
        return municipality;
    }

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
