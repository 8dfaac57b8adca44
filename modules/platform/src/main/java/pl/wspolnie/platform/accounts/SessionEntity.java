package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A log-in that has not ended, known by the hash of the token in the browser's cookie. */
@Entity
@Table(name = "platform_session")
public class SessionEntity {

    /** An office computer that was left alone is logged out overnight. */
    private static final Duration IDLE = Duration.ofHours(12);

    private static final Duration LONGEST = Duration.ofDays(14);

    /** One's own phone may be put away for a month. */
    private static final Duration IDLE_REMEMBERED = Duration.ofDays(30);

    private static final Duration LONGEST_REMEMBERED = Duration.ofDays(180);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private AccountEntity account;

    @Column(name = "acting_organisation_id")
    private Long actingOrganisation;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "device", nullable = false, updatable = false)
    private String device;

    @Column(name = "remembered", nullable = false, updatable = false)
    private boolean remembered;

    @Column(name = "second_factor", nullable = false)
    private boolean secondFactor;

    protected SessionEntity() {}

    SessionEntity(String tokenHash, AccountEntity account, LogInMeans means, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        device = means.device();
        remembered = means.remembered();
        secondFactor = means.secondFactor();
        createdAt = now;
        see(now);
    }

    final void see(Instant now) {
        var last = createdAt.plus(remembered ? LONGEST_REMEMBERED : LONGEST);
        var idle = now.plus(remembered ? IDLE_REMEMBERED : IDLE);
        seenAt = now;
        expiresAt = idle.isBefore(last) ? idle : last;
    }

    /** Whether its time should be noted again; not with every request, since that is a write. */
    boolean isStale(Instant now) {
        return now.isAfter(seenAt.plus(NOTED_EVERY));
    }

    void actFor(Long organisation) {
        actingOrganisation = organisation;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Tells it from the person's other log-ins; nobody can log in with it. */
    public String mark() {
        return tokenHash.substring(0, 16);
    }

    /** Whether this is the log-in of that request. */
    public boolean isOf(Session session) {
        return tokenHash.equals(session.tokenHash());
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last used, to some minutes. */
    public Instant seenAt() {
        return seenAt;
    }

    /** As its owner knows it, or an empty string. */
    public String device() {
        return device;
    }

    /** Whether the person asked to stay logged in. */
    public boolean isRemembered() {
        return remembered;
    }

    void showSecondFactor() {
        secondFactor = true;
    }

    boolean isSecondFactorShown() {
        return secondFactor;
    }

    AccountEntity account() {
        return account;
    }

    Long actingOrganisation() {
        return actingOrganisation;
    }
}
