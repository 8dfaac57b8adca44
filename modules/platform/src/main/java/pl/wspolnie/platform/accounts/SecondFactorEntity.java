package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a person's authenticator app and the suite both know. */
@Entity
@Table(name = "platform_second_factor")
public class SecondFactorEntity {

    @Id
    @Column(name = "account_id", updatable = false)
    private long account;

    @Version
    @Column(name = "row_version", nullable = false)
    private long rowVersion;

    @Column(name = "secret", nullable = false)
    private String secret;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    protected SecondFactorEntity() {}

    SecondFactorEntity(long account, String secret, Instant now) {
        this.account = account;
        begin(secret, now);
    }

    final void begin(String newSecret, Instant now) {
        secret = newSecret;
        startedAt = now;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Takes a code of this step, if no code of it or of a later one was taken. */
    boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    String secret() {
        return secret;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
