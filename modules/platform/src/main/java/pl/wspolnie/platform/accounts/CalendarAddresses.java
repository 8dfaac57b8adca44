package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.platform.scope.MunicipalScope;

/** The secret addresses of people's own calendars: one each, shown once, kept as a hash. */
@ApplicationScoped
public class CalendarAddresses {

    /** What an address ends with, before {@code .ics}. */
    public static final String TOKEN = "[A-Za-z0-9_-]{43}";

    private final EntityManager entities;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Clock clock;

    protected CalendarAddresses() {
        this(null, null, null, null);
    }

    @Inject
    public CalendarAddresses(EntityManager entities, Audit audit, MunicipalScope scope, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /** A person's address, without what opens it. */
    public Optional<CalendarAddressEntity> of(long account) {
        return Optional.ofNullable(entities.find(CalendarAddressEntity.class, account));
    }

    /**
     * Makes an address; one from before opens nothing any more.
     *
     * @param withPublic whether it shows the public dates of the person's municipalities as well
     * @return what opens it, kept nowhere else
     */
    @Transactional
    public String make(long account, boolean withPublic) {
        var token = SecretToken.make();
        var address = of(account).orElseGet(() -> new CalendarAddressEntity(account));
        address.become(SecretToken.hash(token), withPublic, now());
        entities.persist(address);
        note("platform.calendar.made", account);
        return token;
    }

    /** Whose calendar this opens. */
    @Transactional
    public Optional<CalendarAddressEntity> find(String token) {
        var found = entities.createQuery(
                        "select c from CalendarAddressEntity c where c.tokenHash = :hash", CalendarAddressEntity.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .findFirst();
        found.ifPresent(address -> address.read(now()));
        return found;
    }

    /** Ends an address; twice changes nothing. */
    @Transactional
    public void end(long account) {
        of(account).ifPresent(address -> {
            entities.remove(address);
            note("platform.calendar.ended", account);
        });
    }

    public void endWithAccount(@Observes AccountChange change) {
        // A new password by mail means that somebody else may have been in the account.
        if (change.kind() == AccountChange.Kind.CLOSED || change.kind() == AccountChange.Kind.RESET) {
            of(change.owner().account()).ifPresent(entities::remove);
        }
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
