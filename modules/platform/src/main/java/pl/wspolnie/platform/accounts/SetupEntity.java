package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret with which the first operator makes an account; gone once that is done. */
@Entity
@Table(name = "platform_setup")
public class SetupEntity {

    static final int ONLY = 1;

    @Id
    @Column(name = "id", updatable = false)
    private int id = ONLY;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SetupEntity() {}

    SetupEntity(String tokenHash, Instant now) {
        become(tokenHash, now);
    }

    final void become(String newHash, Instant now) {
        tokenHash = newHash;
        createdAt = now;
    }

    boolean opensWith(String hash) {
        return tokenHash.equals(hash);
    }
}
