package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Addresses at which mail servers know nobody: nothing is sent there until the person says that it works again. */
@ApplicationScoped
public class Suspensions {

    private final EntityManager entities;
    private final Clock clock;

    protected Suspensions() {
        this(null, null);
    }

    @Inject
    public Suspensions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Why and since when an address is suspended. */
    public record Suspension(String reason, Instant since) {}

    /** Empty if mail may be sent there. */
    public Optional<Suspension> of(String address) {
        return Optional.ofNullable(entities.find(SuspensionEntity.class, normal(address)))
                .map(found -> new Suspension(found.reason(), found.suspendedAt()));
    }

    void suspend(String address, String reason) {
        if (of(address).isEmpty()) {
            entities.persist(new SuspensionEntity(
                    normal(address), reason, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /** Lets mail go there again; twice changes nothing. */
    @Transactional
    public void lift(String address) {
        Optional.ofNullable(entities.find(SuspensionEntity.class, normal(address)))
                .ifPresent(entities::remove);
        entities.createQuery("delete from BounceEntity b where b.address = :address")
                .setParameter("address", normal(address))
                .executeUpdate();
    }

    static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
