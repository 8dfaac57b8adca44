package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.platform.jobs.Wake;

/** The outbox. */
@ApplicationScoped
public class Mails {

    /** The same on both databases: rows that another node is sending are passed over. */
    private static final String NEXT = "select id from platform_outbox_mail where status = 'WAITING' and due_at <= ?"
            + " order by due_at, id limit 1 for update skip locked";

    /** What is told of an address long after it is of no use to anybody. */
    private static final Duration STILL_NEWS = Duration.ofDays(7);

    private final EntityManager entities;
    private final Handovers handovers;
    private final Suspensions suspensions;
    private final Clock clock;
    private final Event<Wake> wake;

    protected Mails() {
        this(null, null, null, null, null);
    }

    @Inject
    public Mails(EntityManager entities, Handovers handovers, Suspensions suspensions, Clock clock, Event<Wake> wake) {
        this.entities = entities;
        this.handovers = handovers;
        this.suspensions = suspensions;
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * Has a mail sent once the present transaction has committed; never a second one with the same key.
     *
     * @return whether it is new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean write(Letter letter) {
        if (isWritten(letter.key())) {
            return false;
        }
        entities.persist(new MailEntity(letter, now()));
        wake.fire(new Wake(MailJob.class));
        return true;
    }

    private boolean isWritten(String key) {
        return entities.createQuery("select count(m) from MailEntity m where m.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes the next mail that is due, has it sent, and remembers what came of it.
     *
     * <p>The row stays locked meanwhile and other nodes pass over it; a killed process gives it free again. If it died
     * before the mail's last line, the mail is sent anew; if later, nobody knows, and it is not sent again by itself.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendNext(Postman postman) {
        var next = takeNext();
        next.ifPresent(mail -> send(mail, postman));
        return next.isPresent();
    }

    private void send(MailEntity mail, Postman postman) {
        long id = mail.id();
        if (handovers.isMarked(id)) {
            mail.uncertain();
            return;
        }
        var letter = mail.letter();
        var suspension = suspensions.of(letter.recipient());
        if (suspension.isPresent()) {
            mail.refused(suspension.get().reason());
            return;
        }
        var outcome = postman.deliver(letter, () -> {
            handovers.mark(id);
            handovers.secure();
        });
        note(mail, outcome);
    }

    private void note(MailEntity mail, Postman.Outcome outcome) {
        switch (outcome.kind()) {
            case ACCEPTED -> mail.sent(now());
            case FAILED -> mail.failed(now(), outcome.reason());
            case UNKNOWN -> mail.uncertain();
            case REFUSED -> {
                mail.refused(outcome.reason());
                suspensions.suspend(mail.letter().recipient(), outcome.reason());
            }
        }
        if (outcome.kind() != Postman.Outcome.Kind.UNKNOWN) {
            handovers.unmark(mail.id());
        }
    }

    private Optional<MailEntity> takeNext() {
        var ids = (List<?>) entities.createNativeQuery(NEXT)
                .setParameter(1, now().atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(MailEntity.class, ((Number) id).longValue()));
    }

    /** Whether a mail is due now. */
    public boolean isAnyDue() {
        return !entities.createQuery(
                        "select m.id from MailEntity m where m.status = :waiting and m.dueAt <= :now", Long.class)
                .setParameter("waiting", MailStatus.WAITING)
                .setParameter("now", now())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many mails there are of each status. */
    public Map<MailStatus, Long> counts() {
        var counts = new EnumMap<MailStatus, Long>(MailStatus.class);
        for (var status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        entities.createQuery("select m.status, count(m) from MailEntity m group by m.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailStatus) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * What an operator sees of a mail that failed: no words of it.
     *
     * @param reason what the mail server said last
     * @param givenUp whether it will not be tried again
     */
    public record Trouble(String recipient, Instant writtenAt, int attempts, String reason, boolean givenUp) {

        static Trouble of(MailEntity mail) {
            var givenUp = mail.status() != MailStatus.WAITING;
            return new Trouble(mail.letter().recipient(), mail.writtenAt(), mail.attempts(), mail.lastError(), givenUp);
        }
    }

    /** The newest mails that failed at least once and were not sent since. */
    public List<Trouble> troubles(int limit) {
        return entities.createQuery(
                        "select m from MailEntity m where m.lastError is not null and m.status <> :sent"
                                + " order by m.id desc",
                        MailEntity.class)
                .setParameter("sent", MailStatus.SENT)
                .setMaxResults(limit)
                .getResultStream()
                .map(Trouble::of)
                .toList();
    }

    /** A mail as its recipient may see it. */
    public record Written(String subject, String body, Instant writtenAt, Instant sentAt) {}

    /** All mails to an account, the oldest first. */
    public List<Written> of(long account) {
        return entities.createQuery(
                        "select m from MailEntity m where m.account = :account order by m.id", MailEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .map(mail ->
                        new Written(mail.letter().subject(), mail.letter().body(), mail.writtenAt(), mail.sentAt()))
                .toList();
    }

    /** Tries all that were given up once more, and those of which nobody knows whether they were sent. */
    @Transactional
    public void retryGivenUp() {
        retry(entities.createQuery(
                        "select m from MailEntity m where m.status = :given or m.status = :uncertain", MailEntity.class)
                .setParameter("given", MailStatus.GIVEN_UP)
                .setParameter("uncertain", MailStatus.UNCERTAIN));
    }

    /** Lets mail go to an address again, and sends what was held back of the last days. */
    @Transactional
    public void resume(String address) {
        suspensions.lift(address);
        retry(entities.createQuery(
                        "select m from MailEntity m where m.status = :given and m.recipient = :address"
                                + " and m.writtenAt > :since",
                        MailEntity.class)
                .setParameter("given", MailStatus.GIVEN_UP)
                .setParameter("address", address)
                .setParameter("since", now().minus(STILL_NEWS)));
    }

    private void retry(TypedQuery<MailEntity> mails) {
        mails.getResultList().forEach(mail -> {
            handovers.unmark(mail.id());
            mail.retry(now());
        });
        wake.fire(new Wake(MailJob.class));
    }

    /** Deletes mails that fulfil a condition about {@code m}, sent or not. @return how many */
    int forget(String condition, String name, Object value) {
        return entities.createQuery("delete from MailEntity m where " + condition)
                .setParameter(name, value)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
