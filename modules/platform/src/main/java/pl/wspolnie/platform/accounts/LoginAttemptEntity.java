package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Wrong attempts at one account, or from one network address. */
@Entity
@Table(name = "platform_login_attempt")
public class LoginAttemptEntity {

    @Id
    @Column(name = "tried", updatable = false)
    private String tried;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;

    @Column(name = "blocked_until", nullable = false)
    private Instant blockedUntil;

    protected LoginAttemptEntity() {}

    LoginAttemptEntity(String tried, Instant now) {
        this.tried = tried;
        lastFailureAt = now;
        blockedUntil = now;
    }

    /** How long to wait; zero counts this attempt as a wrong one until it turns out right. */
    Duration begin(Throttle throttle, Instant now) {
        if (blockedUntil.isAfter(now)) {
            return Duration.between(now, blockedUntil);
        }
        if (lastFailureAt.plus(throttle.memory()).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
        blockedUntil = now.plus(throttle.waitAfter(failures));
        return Duration.ZERO;
    }

    /** The attempt was right after all. */
    void forgive(Instant now) {
        failures = Math.max(0, failures - 1);
        blockedUntil = now;
    }
}
