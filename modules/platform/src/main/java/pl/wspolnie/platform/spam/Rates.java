package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import pl.wspolnie.platform.data.Writing;

/** Counts how often something is done within an hour, on all nodes together. */
@ApplicationScoped
public class Rates {

    private final EntityManager entities;
    private final Writing writing;
    private final Clock clock;

    protected Rates() {
        this(null, null, null);
    }

    @Inject
    public Rates(EntityManager entities, Writing writing, Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Counts one more, whatever becomes of it.
     *
     * @param what is kept as a hash alone
     * @return whether it is still within the limit
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean admit(String what, int perHour) {
        var key = hash(what);
        var rate = entities.find(RateEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (rate == null) {
            forgetOld();
            rate = new RateEntity(key, now());
            entities.persist(rate);
        }
        var hits = rate.hit(now());
        writing.flush();
        return hits <= perHour;
    }

    private void forgetOld() {
        entities.createQuery("delete from RateEntity r where r.since < :old")
                .setParameter("old", now().minus(RateEntity.WINDOW))
                .executeUpdate();
    }

    private static String hash(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
