package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails whose last line is about to go to the mail server.
 *
 * <p>Marked in a transaction of its own just before that line, unmarked together with the outcome: a mark that is met
 * later means that a process died in between.
 */
@ApplicationScoped
public class Handovers {

    private final EntityManager entities;
    private final Clock clock;
    private final boolean late;

    protected Handovers() {
        this(null, null, Optional.empty());
    }

    /** @param url {@code db.url}: H2 writes what was committed half a second later, unless it is told to do so now */
    @Inject
    public Handovers(EntityManager entities, Clock clock, @ConfigProperty(name = "db.url") Optional<String> url) {
        this.entities = entities;
        this.clock = clock;
        late = url.orElse("jdbc:h2:").startsWith("jdbc:h2:");
    }

    /** Marks a mail, and commits. Fails if it is marked already, so that it cannot be handed over twice. */
    @Transactional(TxType.REQUIRES_NEW)
    public void mark(long mail) {
        entities.createNativeQuery("insert into platform_mail_handover (mail_id, handed_at) values (?, ?)")
                .setParameter(1, mail)
                .setParameter(2, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Sees to it that committed marks outlive the process. */
    @Transactional(TxType.REQUIRES_NEW)
    public void secure() {
        if (late) {
            entities.createNativeQuery("checkpoint").executeUpdate();
        }
    }

    /** Whether a mail was marked and its outcome never noted. */
    @Transactional(TxType.MANDATORY)
    public boolean isMarked(long mail) {
        return !entities.createNativeQuery("select mail_id from platform_mail_handover where mail_id = ?")
                .setParameter(1, mail)
                .getResultList()
                .isEmpty();
    }

    /** Removes the mark as part of the present transaction, which notes the outcome. */
    @Transactional(TxType.MANDATORY)
    public void unmark(long mail) {
        entities.createNativeQuery("delete from platform_mail_handover where mail_id = ?")
                .setParameter(1, mail)
                .executeUpdate();
    }
}
