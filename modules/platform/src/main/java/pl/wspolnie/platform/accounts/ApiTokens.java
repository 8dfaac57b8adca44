package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.scope.MunicipalScope;

/** The tokens of persons' programs; shown once, kept as hashes. */
@ApplicationScoped
public class ApiTokens {

    /** Tells such a token from that of a log-in, and to whoever finds one what it is. */
    public static final String PREFIX = "wspolnie_";

    private static final int LONGEST_TOKEN = 100;
    private static final int MOST = 20;

    private final EntityManager entities;
    private final HeldPermissions held;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Event<AccountChange> changes;
    private final Clock clock;

    protected ApiTokens() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ApiTokens(
            EntityManager entities,
            HeldPermissions held,
            Audit audit,
            MunicipalScope scope,
            Event<AccountChange> changes,
            Clock clock) {
        this.entities = entities;
        this.held = held;
        this.audit = audit;
        this.scope = scope;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes a token; it is kept nowhere else.
     *
     * @param by the log-in in which it is asked for
     * @throws InvalidInput if it is to be bound to permissions, and names none or one that the person does not hold
     * @throws Conflict if the person has as many as one may have
     */
    @Transactional
    public String make(Session by, NewToken wanted) {
        requireHeld(by.person().id(), wanted);
        if (of(by.person().id()).size() >= MOST) {
            throw new Conflict(Text.of("platform.token.most", MOST));
        }
        var token = PREFIX + SecretToken.make();
        var owner = entities.getReference(AccountEntity.class, by.person().id());
        var expires = now().plus(Duration.ofDays(wanted.days()));
        var entity = new ApiTokenEntity(owner, wanted, SecretToken.hash(token), by.secondFactor(), expires);
        entities.persist(entity);
        entities.flush();
        note("platform.token.made", by.person().id(), entity.id());
        changes.fire(new AccountChange(owner.asRecipient(), AccountChange.Kind.TOKEN));
        return token;
    }

    private void requireHeld(long person, NewToken wanted) {
        if (wanted.scope() == TokenScope.CHOSEN && wanted.permissions().isEmpty()) {
            throw new InvalidInput("permissions", "platform.token.permissions.none");
        }
        if (!held.of(person).containsAll(wanted.permissions())) {
            throw new InvalidInput("permissions", "platform.token.permissions.beyond");
        }
    }

    /** Whose program asks with this token, unless it is too old or was taken back. */
    @Transactional
    public Optional<Session> find(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        var found = entities.createQuery(
                        "select t from ApiTokenEntity t join fetch t.account where t.tokenHash = :hash"
                                + " and t.account.closedAt is null",
                        ApiTokenEntity.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .filter(candidate -> candidate.isGood(now()))
                .findFirst();
        found.ifPresent(used -> used.use(now()));
        return found.map(ApiTokens::asSession);
    }

    private static Session asSession(ApiTokenEntity token) {
        var use = new Session.TokenUse(token.id(), token.scope() == TokenScope.READ, token.permissions());
        return new Session("", token.account().asPerson(), Optional.empty(), token.secondFactor(), Optional.of(use));
    }

    /** A person's tokens that are good, the newest first. */
    public List<ApiTokenEntity> of(long account) {
        return all(account).stream().filter(token -> token.isGood(now())).toList();
    }

    /** Every token that a person ever had, the newest first. */
    List<ApiTokenEntity> all(long account) {
        return entities.createQuery(
                        "select t from ApiTokenEntity t where t.account.id = :account order by t.id desc",
                        ApiTokenEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * Takes a token back.
     *
     * @throws NotFound if the person has no such token that is good
     */
    @Transactional
    public void revoke(long account, long id) {
        var token = of(account).stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("token " + id));
        token.revoke(now());
        note("platform.token.revoked", account, id);
    }

    /** Forgets all tokens of somebody who leaves for good; how many there were. */
    @Transactional
    public int forget(long account) {
        var all = all(account);
        all.forEach(entities::remove);
        return all.size();
    }

    public void endWithAccount(@Observes AccountChange change) {
        // A new password by mail means that somebody else may know the old one, and may have made tokens.
        if (change.kind() == AccountChange.Kind.CLOSED || change.kind() == AccountChange.Kind.RESET) {
            of(change.owner().account()).forEach(token -> token.revoke(now()));
        }
    }

    private void note(String action, long account, long token) {
        scope.outside(() -> {
            audit.record(action, "account/" + account, Map.of("number", token));
            return null;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
