package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Which roles were granted to whom, where. */
@ApplicationScoped
public class RoleGrants {

    private final EntityManager entities;
    private final Writing writing;
    private final Municipalities municipalities;
    private final CurrentRequest request;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Clock clock;

    protected RoleGrants() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RoleGrants(
            EntityManager entities,
            Writing writing,
            Municipalities municipalities,
            CurrentRequest request,
            Audit audit,
            MunicipalScope scope,
            Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.municipalities = municipalities;
        this.request = request;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * The roles that a person holds in a municipality, with those for the whole installation.
     *
     * @param municipality {@code null} for the latter alone
     */
    public Set<Role> of(long account, Municipality municipality) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(entities.createQuery(
                        "select g.role from RoleGrantEntity g where g.account.id = :account and g.revokedAt is null"
                                + " and (g.municipality is null or g.municipality = :municipality)",
                        Role.class)
                .setParameter("account", account)
                .setParameter("municipality", municipality == null ? 0 : municipality.id())
                .getResultList());
        return held;
    }

    /** The keys of the municipalities in which a person holds a role. */
    public Set<Long> municipalitiesOf(long account) {
        return Set.copyOf(entities.createQuery(
                        "select distinct g.municipality from RoleGrantEntity g where g.account.id = :account"
                                + " and g.revokedAt is null and g.municipality is not null",
                        Long.class)
                .setParameter("account", account)
                .getResultList());
    }

    /** All that a person holds. */
    public List<RoleGrantEntity> heldBy(long account) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.account.id = :account and g.revokedAt is null"
                                + " order by g.grantedAt, g.id",
                        RoleGrantEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** What is held in a municipality, the oldest first. */
    public List<RoleGrantEntity> in(Municipality municipality) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.municipality = :municipality and g.revokedAt is null"
                                + " order by g.grantedAt, g.id",
                        RoleGrantEntity.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
    }

    /** What was ever held in a municipality by accounts that are open, what is held now first. */
    public List<RoleGrantEntity> everIn(Municipality municipality) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.municipality = :municipality"
                                + " and g.account.closedAt is null"
                                + " order by case when g.revokedAt is null then 0 else 1 end, g.grantedAt desc, g.id",
                        RoleGrantEntity.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
    }

    /** Who runs the installation, the oldest first. */
    public List<RoleGrantEntity> operators() {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.role = :operator and g.revokedAt is null"
                                + " order by g.grantedAt, g.id",
                        RoleGrantEntity.class)
                .setParameter("operator", Role.OPERATOR)
                .getResultList();
    }

    /**
     * Grants a role.
     *
     * @param municipality where; {@code null} for an operator and for nobody else
     * @throws InvalidInput if the role is not one that is granted
     * @throws NotFound if there is no such account
     * @throws Conflict if the person holds it already
     */
    @Transactional
    public RoleGrantEntity grant(long account, Municipality municipality, Role role) {
        if (role == Role.RESIDENT || role == Role.REPRESENTATIVE || (role == Role.OPERATOR) != (municipality == null)) {
            throw new InvalidInput("role", "platform.role.grantable");
        }
        var person = entities.find(AccountEntity.class, account);
        if (person == null || person.isClosed()) {
            throw new NotFound("account " + account);
        }
        var grant = new RoleGrantEntity(person, municipality == null ? null : municipality.id(), role, now(), byWhom());
        entities.persist(grant);
        try {
            writing.flush();
        } catch (Conflict held) {
            throw new Conflict(Text.of("platform.role.held"), held);
        }
        note("platform.role.granted", municipality, grant);
        return grant;
    }

    /**
     * Takes a role back; the person loses it with the next request.
     *
     * @param municipality where it was granted, so that nobody reaches into another; {@code null} for an operator
     * @throws NotFound if no such role is held there
     * @throws Conflict if nobody would run the installation, or administer the municipality, any more
     */
    @Transactional
    public void revoke(Municipality municipality, long id) {
        var grant = entities.find(RoleGrantEntity.class, id);
        var here = municipality == null ? null : municipality.id();
        if (grant == null || grant.revokedAt() != null || !Objects.equals(grant.municipality(), here)) {
            throw new NotFound("role grant " + id);
        }
        end(grant, municipality);
    }

    /** Takes back all that a person holds; as {@link #revoke}. */
    @Transactional
    public void revokeAll(long account) {
        var held = entities.createQuery(
                        "select g from RoleGrantEntity g where g.account.id = :account and g.revokedAt is null",
                        RoleGrantEntity.class)
                .setParameter("account", account)
                .getResultList();
        for (var grant : held) {
            end(grant, municipalityOf(grant));
        }
    }

    private Municipality municipalityOf(RoleGrantEntity grant) {
        return grant.municipality() == null
                ? null
                : municipalities.entity(grant.municipality()).asMunicipality();
    }

    private void end(RoleGrantEntity grant, Municipality municipality) {
        grant.revoke(now(), byWhom());
        // The audit's lock also makes two operators who remove each other wait.
        note("platform.role.revoked", municipality, grant);
        writing.flush();
        if (grant.role() == Role.OPERATOR && operators().isEmpty()) {
            throw new Conflict(Text.of("platform.role.last"));
        }
        if (grant.role() == Role.ADMINISTRATOR && in(municipality).stream().noneMatch(RoleGrants::administers)) {
            throw new Conflict(Text.of("platform.role.lastadministrator"));
        }
    }

    private static boolean administers(RoleGrantEntity grant) {
        return grant.role() == Role.ADMINISTRATOR;
    }

    private void note(String action, Municipality municipality, RoleGrantEntity grant) {
        var details =
                Map.of("account", grant.person().id(), "role", grant.role().name());
        Runnable entry = () -> audit.record(action, "account/" + grant.person().id(), details);
        scope.within(municipality, entry);
    }

    private Long byWhom() {
        return request.person().map(Person::id).orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
