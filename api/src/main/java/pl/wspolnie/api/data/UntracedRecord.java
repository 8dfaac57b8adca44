package pl.wspolnie.api.data;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * A record that tells nothing of when it came or in which order: its key is random, and its two times are always the
 * beginning of 1970. For what must never be matched with another row by its place, such as the ballots of a secret
 * vote.
 */
@MappedSuperclass
public abstract class UntracedRecord extends MunicipalRecord {

    private static final SecureRandom RANDOM = new SecureRandom();

    protected UntracedRecord() {
        identify(RANDOM.nextLong(1, Long.MAX_VALUE));
    }

    @Override
    @PrePersist
    void stampNew() {
        stamp(Instant.EPOCH);
    }

    @Override
    @PreUpdate
    void stampChange() {
        stamp(Instant.EPOCH);
    }
}
