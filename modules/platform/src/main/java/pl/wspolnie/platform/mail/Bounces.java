package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Mail that came back. An address from which several mails in a row came back for good gets none any more. */
@ApplicationScoped
public class Bounces {

    /** One may be a mistake of the other mail server, or a mailbox that was full for a while. */
    static final int ENOUGH = 3;

    private static final Duration IN_A_ROW = Duration.ofDays(60);

    private final EntityManager entities;
    private final Suspensions suspensions;
    private final Clock clock;

    protected Bounces() {
        this(null, null, null);
    }

    @Inject
    public Bounces(EntityManager entities, Suspensions suspensions, Clock clock) {
        this.entities = entities;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Notes what a report says. Only mails that we sent count, so that nobody silences another by a made-up report. */
    @Transactional
    public void note(BounceReport report) {
        entities.createQuery(
                        "select m from MailEntity m where m.reference = :reference and m.status = :sent",
                        MailEntity.class)
                .setParameter("reference", report.reference())
                .setParameter("sent", MailStatus.SENT)
                // Two nodes may read the same report: the second waits here, and finds the mail noted.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(mail -> note(mail, report));
    }

    private void note(MailEntity mail, BounceReport report) {
        mail.bounced(report.status() + " " + report.reason());
        if (!report.isForGood()) {
            return;
        }
        var address = Suspensions.normal(mail.letter().recipient());
        entities.persist(new BounceEntity(mail.id(), address, report.status(), now()));
        entities.flush();
        if (count(address) >= ENOUGH) {
            suspensions.suspend(address, report.reason());
        }
    }

    private long count(String address) {
        return entities.createQuery("select count(b) from BounceEntity b where b.address = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    /** What is too old to count. */
    @Transactional
    public void forgetOld() {
        entities.createQuery("delete from BounceEntity b where b.notedAt < :old")
                .setParameter("old", now().minus(IN_A_ROW))
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
