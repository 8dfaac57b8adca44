package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.Situation;

/** Everybody who can log in. */
@ApplicationScoped
public class Accounts {

    private static final String LISTED =
            "a.closedAt is null and (locate(:words, lower(a.name)) > 0 or locate(:words, a.email) > 0)";

    private final EntityManager entities;
    private final Writing writing;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Event<AccountChange> changes;
    private final Clock clock;

    protected Accounts() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Accounts(
            EntityManager entities,
            Writing writing,
            Passwords passwords,
            Sessions sessions,
            RoleGrants grants,
            Audit audit,
            MunicipalScope scope,
            Event<AccountChange> changes,
            Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.passwords = passwords;
        this.sessions = sessions;
        this.grants = grants;
        this.audit = audit;
        this.scope = scope;
        this.changes = changes;
        this.clock = clock;
    }

    /** An account that is not closed. */
    public Optional<Person> find(long id) {
        return open(id).map(AccountEntity::asPerson);
    }

    /** An account that is not closed, by its address in any case. */
    public Optional<Person> byEmail(String email) {
        return entityByEmail(email).map(AccountEntity::asPerson);
    }

    Optional<AccountEntity> entityByEmail(String email) {
        return entities.createQuery("select a from AccountEntity a where a.email = :email", AccountEntity.class)
                .setParameter("email", normal(email))
                .getResultStream()
                .findFirst();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<AccountEntity> open(long id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id)).filter(account -> !account.isClosed());
    }

    private AccountEntity get(long id) {
        return open(id).orElseThrow(() -> new NotFound("account " + id));
    }

    /**
     * Opens an account.
     *
     * @param input checked already
     * @throws Conflict if the address has an account
     */
    @Transactional
    public Person add(NewAccount input) {
        var account = new AccountEntity(
                normal(input.email()),
                input.name().strip(),
                passwords.hash(input.password()),
                Situation.present().locale());
        entities.persist(account);
        try {
            writing.flush();
        } catch (Conflict taken) {
            throw new Conflict(Text.of("platform.account.taken"), taken);
        }
        note("platform.account.opened", account.id());
        return account.asPerson();
    }

    /**
     * Opens accounts that share a password which everybody knows: for the demonstration alone.
     *
     * @param names addresses, with the names to show
     * @return the persons by their addresses
     */
    @Transactional
    public Map<String, Person> addKnown(Map<String, String> names, String password) {
        var hash = passwords.hash(password);
        var people = new HashMap<String, Person>();
        names.forEach((email, name) -> {
            var account = new AccountEntity(
                    normal(email), name, hash, Situation.present().locale());
            entities.persist(account);
            writing.flush();
            note("platform.account.opened", account.id());
            people.put(email, account.asPerson());
        });
        return people;
    }

    /** Whom mail to an account reaches; empty if it is closed. */
    public Optional<Recipient> recipient(long id) {
        return open(id).map(AccountEntity::asRecipient);
    }

    /** Remembers the language in which mail is written. */
    @Transactional
    public void speak(long id, Locale language) {
        get(id).speak(language);
    }

    /** Changes the name to show. */
    @Transactional
    public void rename(long id, String name) {
        if (name == null || name.isBlank() || name.strip().length() > 120) {
            throw new InvalidInput("name", "platform.account.name");
        }
        get(id).rename(name.strip());
        note("platform.account.renamed", id);
    }

    /**
     * Changes the password and ends every session of the account.
     *
     * @throws InvalidInput if the present password is wrong or the new one is too short or too long
     */
    @Transactional
    public void changePassword(long id, String present, String wanted) {
        var account = get(id);
        if (wanted.length() < NewAccount.SHORTEST || wanted.length() > NewAccount.LONGEST) {
            throw new InvalidInput("password", "platform.account.password", NewAccount.SHORTEST, NewAccount.LONGEST);
        }
        if (!passwords.matches(present, account.passwordHash())) {
            throw new InvalidInput("present", "platform.account.present");
        }
        become(account, wanted, AccountChange.Kind.PASSWORD);
        note("platform.account.password", id);
    }

    private void become(AccountEntity account, String password, AccountChange.Kind kind) {
        account.becomePassword(passwords.hash(password));
        sessions.endAll(account.id());
        changes.fire(new AccountChange(account.asRecipient(), kind));
    }

    /**
     * Sets the password of somebody who has shown to own the mailbox, and ends every session and token of the account.
     *
     * @throws NotFound if the account is closed
     */
    @Transactional
    public void resetPassword(long id, String wanted) {
        become(get(id), wanted, AccountChange.Kind.RESET);
        note("platform.account.reset", id);
    }

    /**
     * Has somebody log in with another address, who has shown to own its mailbox.
     *
     * @throws NotFound if the account is closed
     * @throws Conflict if the address has an account
     */
    @Transactional
    public void changeEmail(long id, String email) {
        var account = get(id);
        var before = account.asRecipient();
        account.moveTo(normal(email));
        try {
            writing.flush();
        } catch (Conflict taken) {
            throw new Conflict(Text.of("platform.account.taken"), taken);
        }
        changes.fire(new AccountChange(before, AccountChange.Kind.EMAIL));
        note("platform.account.address", id);
    }

    /**
     * Closes an account for good: its address, name and password are erased, its sessions and roles end.
     *
     * @throws Conflict if it is the last operator's, or the last administrator's of a municipality
     */
    @Transactional
    public void close(long id) {
        var account = get(id);
        changes.fire(new AccountChange(account.asRecipient(), AccountChange.Kind.CLOSED));
        grants.revokeAll(id);
        sessions.endAll(id);
        account.close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        note("platform.account.closed", id);
    }

    /**
     * Accounts that are open, by name.
     *
     * @param words a part of the name or address in any case, or an empty string
     */
    public List<AccountEntity> page(String words, int offset, int limit) {
        return entities.createQuery(
                        "select a from AccountEntity a where " + LISTED + " order by a.name, a.id", AccountEntity.class)
                .setParameter("words", words.toLowerCase(Locale.ROOT))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many accounts {@link #page} goes through. */
    public long count(String words) {
        return entities.createQuery("select count(a) from AccountEntity a where " + LISTED, Long.class)
                .setParameter("words", words.toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    private void note(String action, long id) {
        scope.outside(() -> {
            audit.record(action, "account/" + id, Map.of());
            return null;
        });
    }
}
