package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.MunicipalScope;

/** The accounts of people whom an OpenID Connect provider knows. */
@ApplicationScoped
public class Links {

    private static final int LONGEST_NAME = 120;

    private final EntityManager entities;
    private final Writing writing;
    private final Accounts accounts;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Event<AccountChange> changes;
    private final Clock clock;

    protected Links() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Links(
            EntityManager entities,
            Writing writing,
            Accounts accounts,
            Audit audit,
            MunicipalScope scope,
            Event<AccountChange> changes,
            Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.accounts = accounts;
        this.audit = audit;
        this.scope = scope;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The key of the person's account: the one that is linked; else the one with the confirmed address, which is linked
     * now; else a new one. Empty if there is no link and the provider has confirmed no address.
     */
    @Transactional
    public Optional<Long> accountOf(Identity identity) {
        var key = new LinkEntity.Key(identity.issuer(), identity.subject());
        var link = entities.find(LinkEntity.class, key);
        if (link != null) {
            return Optional.of(link.account());
        }
        return identity.email().map(email -> {
            var known = accounts.byEmail(email);
            var person = known.orElseGet(() -> open(email, identity.name()));
            entities.persist(new LinkEntity(key, person.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            writing.flush();
            note(person.id());
            known.flatMap(owner -> accounts.recipient(owner.id()))
                    .ifPresent(owner -> changes.fire(new AccountChange(owner, AccountChange.Kind.LINKED)));
            return person.id();
        });
    }

    /** Nobody knows its password; whoever wants one asks for it by mail. */
    private Person open(String email, String name) {
        var password = SecretToken.make();
        var called = name.isBlank() ? email.replaceFirst("@.*", "") : name.strip();
        var cut = called.length() <= LONGEST_NAME ? called : called.substring(0, LONGEST_NAME);
        return accounts.add(new NewAccount(email, cut, password, password));
    }

    /** The links of an account. */
    List<LinkEntity> of(long account) {
        return entities.createQuery("select l from LinkEntity l where l.account = :account", LinkEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void endWithAccount(@Observes AccountChange change) {
        if (change.kind() == AccountChange.Kind.CLOSED) {
            entities.createQuery("delete from LinkEntity l where l.account = :account")
                    .setParameter("account", change.owner().account())
                    .executeUpdate();
        }
    }

    private void note(long account) {
        scope.outside(() -> {
            audit.record("platform.account.linked", "account/" + account, Map.of());
            return null;
        });
    }
}
