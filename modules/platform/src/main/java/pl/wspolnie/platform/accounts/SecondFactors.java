package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Authenticator apps beside passwords. */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final EntityManager entities;
    private final SecretBox box;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Event<AccountChange> changes;
    private final Clock clock;

    protected SecondFactors() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SecondFactors(
            EntityManager entities,
            SecretBox box,
            Audit audit,
            MunicipalScope scope,
            Event<AccountChange> changes,
            Clock clock) {
        this.entities = entities;
        this.box = box;
        this.audit = audit;
        this.scope = scope;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether the account has one. */
    public boolean isOn(long account) {
        return find(account).filter(SecondFactorEntity::isConfirmed).isPresent();
    }

    private Optional<SecondFactorEntity> find(long account) {
        return Optional.ofNullable(entities.find(SecondFactorEntity.class, account));
    }

    /**
     * A new secret for the app; it counts once {@link #confirm} was given a code of it.
     *
     * @throws InvalidInput if the account has one already
     */
    @Transactional
    public byte[] begin(long account) {
        var secret = Codes.secret();
        var stored = box.close(secret, context(account));
        var present = find(account);
        requireThat(present.filter(SecondFactorEntity::isConfirmed).isEmpty(), "platform.factor.already");
        present.ifPresentOrElse(
                factor -> factor.begin(stored, now()),
                () -> entities.persist(new SecondFactorEntity(account, stored, now())));
        return secret;
    }

    /** The secret that waits for its first code. */
    public Optional<byte[]> waiting(long account) {
        return find(account)
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> box.open(factor.secret(), context(account)));
    }

    /**
     * Takes it into use.
     *
     * @return recovery codes, to be shown once
     * @throws InvalidInput if the code is wrong
     */
    @Transactional
    public List<String> confirm(long account, String code) {
        var factor = lock(account).filter(found -> !found.isConfirmed()).orElse(null);
        requireThat(factor != null && takes(factor, account, code), "platform.factor.wrong");
        factor.confirm(now());
        note("platform.account.secured", account);
        fire(account, AccountChange.Kind.SECURED);
        return renew(account);
    }

    /**
     * Whether this is a code of the app that was not taken before, or a recovery code, which is used up by that. Counts
     * nothing: whoever asks slows down guessing.
     */
    @Transactional
    public boolean isRight(long account, String code) {
        var factor = lock(account).filter(SecondFactorEntity::isConfirmed);
        return factor.isPresent() && (takes(factor.get(), account, code) || usesUp(account, code));
    }

    private Optional<SecondFactorEntity> lock(long account) {
        return Optional.ofNullable(entities.find(SecondFactorEntity.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean takes(SecondFactorEntity factor, long account, String code) {
        var digits = code.replaceAll("\\s", "");
        var step = Codes.step(box.open(factor.secret(), context(account)), digits, clock.instant());
        return step.isPresent() && factor.take(step.getAsLong());
    }

    private boolean usesUp(long account, String code) {
        return entities.createQuery(
                                "delete from RecoveryCodeEntity c where c.account = :account and c.codeHash = :hash")
                        .setParameter("account", account)
                        .setParameter("hash", hash(account, code))
                        .executeUpdate()
                == 1;
    }

    /** New recovery codes, to be shown once; those before open nothing any more. */
    @Transactional
    public List<String> renew(long account) {
        forget(account, "RecoveryCodeEntity");
        var codes = Stream.generate(Codes::recovery).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCodeEntity(hash(account, code), account)));
        return codes;
    }

    /** How many recovery codes are left. */
    public long left(long account) {
        return entities.createQuery("select count(c) from RecoveryCodeEntity c where c.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Goes back to the password alone. */
    @Transactional
    public void end(long account) {
        if (isOn(account)) {
            note("platform.account.unsecured", account);
            fire(account, AccountChange.Kind.UNSECURED);
        }
        forgetAll(account);
    }

    public void endWithAccount(@Observes AccountChange change) {
        if (change.kind() == AccountChange.Kind.CLOSED) {
            forgetAll(change.owner().account());
        }
    }

    private void forgetAll(long account) {
        forget(account, "RecoveryCodeEntity");
        forget(account, "SecondFactorEntity");
    }

    private void forget(long account, String what) {
        entities.createQuery("delete from " + what + " e where e.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static String hash(long account, String code) {
        var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return SecretToken.hash("recovery/" + account + "/" + letters);
    }

    private static String context(long account) {
        return "second factor of account " + account;
    }

    private static void requireThat(boolean condition, String fault) {
        if (!condition) {
            throw new InvalidInput("code", fault);
        }
    }

    private void fire(long account, AccountChange.Kind kind) {
        changes.fire(
                new AccountChange(entities.find(AccountEntity.class, account).asRecipient(), kind));
    }

    private void note(String action, long account) {
        scope.outside(() -> {
            audit.record(action, "account/" + account, Map.of());
            return null;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
