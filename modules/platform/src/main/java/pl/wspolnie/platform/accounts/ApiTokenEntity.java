package pl.wspolnie.platform.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.platform.data.PlatformRecord;

/** With what a program of a person asks in the person's name, known by its hash. */
@Entity
@Table(name = "platform_api_token")
public class ApiTokenEntity extends PlatformRecord {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private AccountEntity account;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    private TokenScope scope;

    @ElementCollection
    @CollectionTable(name = "platform_api_token_permission", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "permission", nullable = false)
    private Set<String> permissions = new HashSet<>();

    @Column(name = "second_factor", nullable = false, updatable = false)
    private boolean secondFactor;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiTokenEntity() {}

    ApiTokenEntity(AccountEntity account, NewToken wanted, String tokenHash, boolean secondFactor, Instant expiresAt) {
        this.account = account;
        this.name = wanted.name().strip();
        this.scope = wanted.scope();
        this.permissions.addAll(wanted.permissions());
        this.tokenHash = tokenHash;
        this.secondFactor = secondFactor;
        this.expiresAt = expiresAt;
    }

    /** Not with every request, since that is a write. */
    void use(Instant now) {
        if (usedAt == null || now.isAfter(usedAt.plus(NOTED_EVERY))) {
            usedAt = now;
        }
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    AccountEntity account() {
        return account;
    }

    boolean secondFactor() {
        return secondFactor;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    /** To which it is bound; empty if to none. */
    public Optional<Set<String>> permissions() {
        return scope == TokenScope.CHOSEN ? Optional.of(Set.copyOf(permissions)) : Optional.empty();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last used, to some minutes; {@code null} if never. */
    public Instant usedAt() {
        return usedAt;
    }

    /** {@code null} unless its owner took it back. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** Whether it still opens anything. */
    public boolean isGood(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
