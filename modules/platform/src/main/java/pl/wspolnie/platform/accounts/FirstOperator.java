package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;

/** How an empty installation gets its first operator: with a secret that only who reads its console knows. */
@ApplicationScoped
public class FirstOperator {

    private final EntityManager entities;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final Clock clock;

    protected FirstOperator() {
        this(null, null, null, null);
    }

    @Inject
    public FirstOperator(EntityManager entities, Accounts accounts, RoleGrants grants, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** A new secret, if there is no operator yet; an earlier one loses its power. */
    @Transactional
    public Optional<String> invite() {
        if (!grants.operators().isEmpty()) {
            return Optional.empty();
        }
        var token = SecretToken.make();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var setup = entities.find(SetupEntity.class, SetupEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (setup == null) {
            entities.persist(new SetupEntity(SecretToken.hash(token), now));
        } else {
            setup.become(SecretToken.hash(token), now);
        }
        return Optional.of(token);
    }

    /** Whether the first operator is still awaited. */
    public boolean isAwaited() {
        return entities.find(SetupEntity.class, SetupEntity.ONLY) != null
                && grants.operators().isEmpty();
    }

    /**
     * Makes the first operator's account.
     *
     * @throws NotFound if there is an operator already
     * @throws InvalidInput if the secret is wrong
     */
    @Transactional
    public Person accept(String token, NewAccount input) {
        var setup = entities.find(SetupEntity.class, SetupEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (setup == null || !grants.operators().isEmpty()) {
            throw new NotFound("a set-up that is open");
        }
        if (!setup.opensWith(SecretToken.hash(token))) {
            throw new InvalidInput("token", "platform.setup.token.wrong");
        }
        var operator = accounts.add(input);
        grants.grant(operator.id(), null, Role.OPERATOR);
        entities.remove(setup);
        return operator;
    }
}
