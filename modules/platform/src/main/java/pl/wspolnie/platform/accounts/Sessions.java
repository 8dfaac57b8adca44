package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Who is logged in; kept in the database, so that it outlives restarts and works on every node. */
@ApplicationScoped
public class Sessions {

    private static final int LONGEST_TOKEN = 100;

    private final EntityManager entities;
    private final Clock clock;

    protected Sessions() {
        this(null, null);
    }

    @Inject
    public Sessions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Logs a person in; the token is for the browser's cookie and kept nowhere else. */
    @Transactional
    public String begin(long account, LogInMeans means) {
        var token = SecretToken.make();
        entities.createQuery("delete from SessionEntity s where s.expiresAt < :now")
                .setParameter("now", now())
                .executeUpdate();
        var owner = entities.getReference(AccountEntity.class, account);
        entities.persist(new SessionEntity(SecretToken.hash(token), owner, means, now()));
        return token;
    }

    /** The log-in behind a token, unless it has ended; being used puts off its end. */
    @Transactional
    public Optional<Session> find(String token) {
        if (token == null || token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        var hash = SecretToken.hash(token);
        var found = alive(hash);
        found.filter(session -> session.isStale(now())).ifPresent(session -> session.see(now()));
        return found.map(session -> asSession(hash, session));
    }

    private Optional<SessionEntity> alive(String hash) {
        return entities.createQuery(
                        "select s from SessionEntity s join fetch s.account where s.tokenHash = :hash"
                                + " and s.expiresAt > :now and s.account.closedAt is null",
                        SessionEntity.class)
                .setParameter("hash", hash)
                .setParameter("now", now())
                .getResultStream()
                .findFirst();
    }

    private static Session asSession(String hash, SessionEntity entity) {
        return new Session(
                hash,
                entity.account().asPerson(),
                Optional.ofNullable(entity.actingOrganisation()),
                entity.isSecondFactorShown(),
                Optional.empty());
    }

    /** Remembers for whom the person wants to act; {@code null} for nobody else. */
    @Transactional
    public void actFor(Session session, Long organisation) {
        alive(session.tokenHash()).ifPresent(entity -> entity.actFor(organisation));
    }

    /** Notes that the person has shown a second factor, and ends all other log-ins, which have not. */
    @Transactional
    public void showSecondFactor(Session session) {
        alive(session.tokenHash()).ifPresent(SessionEntity::showSecondFactor);
        endOther(session, null);
    }

    /** Logs out. */
    @Transactional
    public void end(Session session) {
        entities.createQuery("delete from SessionEntity s where s.tokenHash = :hash")
                .setParameter("hash", session.tokenHash())
                .executeUpdate();
    }

    /** The log-ins of a person that have not ended, the last used first. */
    public List<SessionEntity> of(long account) {
        return entities.createQuery(
                        "select s from SessionEntity s where s.account.id = :account and s.expiresAt > :now"
                                + " order by s.seenAt desc, s.tokenHash",
                        SessionEntity.class)
                .setParameter("account", account)
                .setParameter("now", now())
                .getResultList();
    }

    /**
     * Ends log-ins of a person.
     *
     * @param kept the one that goes on
     * @param ended the {@link SessionEntity#mark} of the one to end, or {@code null} for all others
     */
    @Transactional
    public void endOther(Session kept, String ended) {
        of(kept.person().id()).stream()
                .filter(session ->
                        !session.isOf(kept) && (ended == null || session.mark().equals(ended)))
                .forEach(entities::remove);
    }

    /** Logs a person out everywhere. */
    @Transactional
    public void endAll(long account) {
        entities.createQuery("delete from SessionEntity s where s.account.id = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
