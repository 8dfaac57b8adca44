package pl.wspolnie.platform.jobs;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Rows with a point in time, for tests of other packages. */
public final class JobRows {

    private JobRows() {}

    public static void add(EntityManager entities, String name, Instant startedAt) {
        entities.persist(new SharedJob(name, startedAt));
    }

    public static Instant startedAt(EntityManager entities, String name) {
        return entities.find(SharedJob.class, name).startedAt();
    }
}
