package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pl.wspolnie.platform.data.Writing;

/** Counts attempts before they are checked, so that a thousand at once gain nothing. */
@ApplicationScoped
public class LoginAttempts {

    private final EntityManager entities;
    private final Writing writing;
    private final Clock clock;

    protected LoginAttempts() {
        this(null, null, null);
    }

    @Inject
    public LoginAttempts(EntityManager entities, Writing writing, Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @return how long to wait before trying again; zero if it may be tried now
     * @throws pl.wspolnie.api.error.Conflict if the very first two attempts came at the same moment: try again
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Duration begin(String what, Throttle throttle) {
        var key = SecretToken.hash(what);
        var attempt = entities.find(LoginAttemptEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            attempt = new LoginAttemptEntity(key, now());
            entities.persist(attempt);
        }
        var wait = attempt.begin(throttle, now());
        writing.flush();
        return wait;
    }

    /** The attempt was right: it does not count. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgive(String what) {
        var attempt = entities.find(LoginAttemptEntity.class, SecretToken.hash(what), LockModeType.PESSIMISTIC_WRITE);
        if (attempt != null) {
            attempt.forgive(now());
        }
    }

    /** Forgets all attempts, and those of everybody that are long past. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String what) {
        entities.createQuery("delete from LoginAttemptEntity a where a.tried = :tried or a.lastFailureAt < :past")
                .setParameter("tried", SecretToken.hash(what))
                .setParameter("past", now().minus(Throttle.MEMORY))
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
