package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Secrets that open one thing once, within their time; only their hashes are kept. */
@ApplicationScoped
public class Tickets {

    private static final int LONGEST_TOKEN = 100;

    private final EntityManager entities;
    private final Clock clock;

    protected Tickets() {
        this(null, null);
    }

    @Inject
    public Tickets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new token; it is kept nowhere else. */
    @Transactional
    public String issue(TicketPurpose purpose, Ticket ticket) {
        var token = SecretToken.make();
        entities.createQuery("delete from TicketEntity t where t.expiresAt < :now")
                .setParameter("now", now())
                .executeUpdate();
        entities.persist(new TicketEntity(SecretToken.hash(token), purpose, ticket, now()));
        return token;
    }

    /** What a token stands for, if it is good for this purpose; it stays so. */
    public Optional<Ticket> find(String token, TicketPurpose purpose) {
        return isPossible(token)
                ? good(entities.find(TicketEntity.class, SecretToken.hash(token)), purpose)
                : Optional.empty();
    }

    private static boolean isPossible(String token) {
        return token != null && !token.isEmpty() && token.length() <= LONGEST_TOKEN;
    }

    private Optional<Ticket> good(TicketEntity found, TicketPurpose purpose) {
        return Optional.ofNullable(found)
                .filter(ticket -> ticket.isGoodFor(purpose, now()))
                .map(TicketEntity::ticket);
    }

    /** As {@link #find}, and the token is worthless from now on; of two at once, one finds nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Ticket> use(String token, TicketPurpose purpose) {
        if (!isPossible(token)) {
            return Optional.empty();
        }
        var entity = entities.find(TicketEntity.class, SecretToken.hash(token), LockModeType.PESSIMISTIC_WRITE);
        var ticket = good(entity, purpose);
        ticket.ifPresent(used -> entities.remove(entity));
        return ticket;
    }

    /** Makes all tickets of an account worthless. */
    @Transactional
    public void voidAll(long account) {
        entities.createQuery("delete from TicketEntity t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
