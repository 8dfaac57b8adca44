package pl.wspolnie.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/** Writes pending changes at once, so that a broken constraint shows where it can be told. */
@ApplicationScoped
public class Writing {

    private final EntityManager entities;

    protected Writing() {
        this(null);
    }

    @Inject
    public Writing(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws pl.wspolnie.api.error.Conflict if a uniqueness constraint is broken or another request was faster */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException fault) {
            throw DatabaseFaults.explainedOr(fault);
        }
    }

    /** @throws Conflict if what a form started from is not what is there now */
    public static void requireSeen(long seen, long present) {
        if (seen != present) {
            throw new Conflict(Text.of("platform.conflict.changed"));
        }
    }
}
