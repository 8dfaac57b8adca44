package pl.wspolnie.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Gives each shared job to one node at a time. */
@ApplicationScoped
public class SharedJobs {

    private final EntityManager entities;
    private final Clock clock;

    protected SharedJobs() {
        this(null, null);
    }

    @Inject
    public SharedJobs(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Whether this node shall do the job now, because no node began it within its interval.
     *
     * <p>Two nodes that ask for the very first time at once: one gets an exception, and asks again later.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(Job job) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var last = entities.find(SharedJob.class, job.name(), LockModeType.PESSIMISTIC_WRITE);
        if (last == null) {
            entities.persist(new SharedJob(job.name(), now));
            return true;
        }
        if (last.startedAt().plus(job.every()).isAfter(now)) {
            return false;
        }
        last.start(now);
        return true;
    }
}
