package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The installation's secret, the same on every node; made when first asked for. */
@ApplicationScoped
public class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;

    protected Secrets() {
        this(null);
    }

    @Inject
    public Secrets(EntityManager entities) {
        this.entities = entities;
    }

    /** Two nodes that ask for the very first time at once: one gets an exception, and asks again. */
    @Transactional(TxType.REQUIRES_NEW)
    public String get() {
        var known = entities.find(SecretEntity.class, SecretEntity.ONLY);
        if (known == null) {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            known = new SecretEntity(HexFormat.of().formatHex(bytes));
            entities.persist(known);
        }
        return known.secret();
    }
}
