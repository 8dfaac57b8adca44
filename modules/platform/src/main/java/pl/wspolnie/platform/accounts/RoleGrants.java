package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import pl.wspolnie.platform.rights.RoleBasisEnded;
import pl.wspolnie.platform.scope.HeldRole;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Which roles were granted to whom, where. */
@ApplicationScoped
public class RoleGrants {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final EntityManager entities;
    private final Writing writing;
    private final Municipalities municipalities;
    private final GrantChecks checks;
    private final CurrentRequest request;
    private final Audit audit;
    private final MunicipalScope scope;
    private final Clock clock;

    protected RoleGrants() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public RoleGrants(
            EntityManager entities,
            Writing writing,
            Municipalities municipalities,
            GrantChecks checks,
            CurrentRequest request,
            Audit audit,
            MunicipalScope scope,
            Clock clock) {
        this.entities = entities;
        this.writing = writing;
        this.municipalities = municipalities;
        this.checks = checks;
        this.request = request;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * The roles that somebody holds today.
     *
     * @param roles built-in ones in all of the municipality or installation
     * @param others all others
     */
    public record Held(Set<Role> roles, Set<HeldRole> others) {}

    /**
     * What a person holds today in a municipality, with what counts in the whole installation.
     *
     * @param municipality {@code null} for the latter alone
     */
    public Held held(long account, Municipality municipality) {
        var today = today();
        var roles = EnumSet.noneOf(Role.class);
        var others = new HashSet<HeldRole>();
        entities.createQuery(
                        "select g from RoleGrantEntity g where g.account.id = :account and g.revokedAt is null"
                                + " and (g.municipality is null or g.municipality = :municipality)",
                        RoleGrantEntity.class)
                .setParameter("account", account)
                .setParameter("municipality", municipality == null ? 0 : municipality.id())
                .getResultStream()
                .filter(grant -> grant.isInForce(today))
                .forEach(grant -> {
                    if (grant.isPlain()) {
                        roles.add(grant.role());
                    } else {
                        others.add(grant.held());
                    }
                });
        return new Held(roles, others);
    }

    /** The keys of the municipalities in which a person holds a role. */
    public Set<Long> municipalitiesOf(long account) {
        return heldBy(account).stream()
                .map(RoleGrantEntity::municipality)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that a person holds today, the oldest first. */
    public List<RoleGrantEntity> heldBy(long account) {
        return notRevoked(account).stream()
                .filter(grant -> grant.isInForce(today()))
                .toList();
    }

    private List<RoleGrantEntity> notRevoked(long account) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.account.id = :account and g.revokedAt is null"
                                + " order by g.grantedAt, g.id",
                        RoleGrantEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** What is held in a municipality today, the oldest first. */
    public List<RoleGrantEntity> in(Municipality municipality) {
        return entities.createQuery(
                        "select g from RoleGrantEntity g where g.municipality = :municipality and g.revokedAt is null"
                                + " and g.account.closedAt is null order by g.grantedAt, g.id",
                        RoleGrantEntity.class)
                .setParameter("municipality", municipality.id())
                .getResultStream()
                .filter(grant -> grant.isInForce(today()))
                .toList();
    }

    /** What was ever held in a municipality by accounts that are open, what is not revoked first. */
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

    /** Grants a built-in role at once and without an end; as {@link #grant(long, Municipality, GrantTerms)}. */
    @Transactional
    public RoleGrantEntity grant(long account, Municipality municipality, Role role) {
        return grant(account, municipality, GrantTerms.of(role));
    }

    /**
     * Grants a role.
     *
     * @param municipality where; {@code null} for an operator and for nobody else
     * @throws InvalidInput if the role is not one that is granted, or not by who asks; if the last day is before the
     *     first
     * @throws NotFound if there is no such account
     * @throws Conflict if the person holds it already
     */
    @Transactional
    public RoleGrantEntity grant(long account, Municipality municipality, GrantTerms terms) {
        checks.requireGrantable(municipality, terms);
        var person = entities.find(AccountEntity.class, account);
        if (person == null || person.isClosed()) {
            throw new NotFound("account " + account);
        }
        requireLastingAdministrator(municipality, terms);
        endOver(account);
        var place = municipality == null ? null : municipality.id();
        var grant = new RoleGrantEntity(person, place, terms, now(), byWhom());
        entities.persist(grant);
        try {
            writing.flush();
        } catch (Conflict held) {
            throw new Conflict(Text.of("platform.role.held"), held);
        }
        note("platform.role.granted", municipality, grant);
        return grant;
    }

    /** What is over is put away, so that the same can be granted again. */
    private void endOver(long account) {
        var over = notRevoked(account).stream()
                .filter(grant -> grant.isOver(today()))
                .toList();
        over.forEach(grant -> grant.revoke(now(), null));
        writing.flush();
    }

    // Otherwise a municipality would lose its last one with the passing of a day, which nobody can refuse.
    private void requireLastingAdministrator(Municipality municipality, GrantTerms terms) {
        var ends = terms.role() == Role.ADMINISTRATOR && (terms.from() != null || terms.to() != null);
        if (ends && in(municipality).stream().noneMatch(RoleGrants::administersForGood)) {
            throw new InvalidInput("to", "platform.role.lasting");
        }
    }

    /**
     * Takes a role back; the person loses it with the next request.
     *
     * @param municipality where it was granted, so that nobody reaches into another; {@code null} for an operator
     * @throws NotFound if no such role is held there
     * @throws InvalidInput if who asks could not grant it
     * @throws Conflict if nobody would run the installation, or administer the municipality, any more
     */
    @Transactional
    public void revoke(Municipality municipality, long id) {
        var grant = entities.find(RoleGrantEntity.class, id);
        var here = municipality == null ? null : municipality.id();
        if (grant == null || grant.revokedAt() != null || !Objects.equals(grant.municipality(), here)) {
            throw new NotFound("role grant " + id);
        }
        checks.requireWithinReach(municipality, grant.terms());
        end(grant, municipality);
    }

    /** Takes back all that a person holds; as {@link #revoke}. */
    @Transactional
    public void revokeAll(long account) {
        for (var grant : notRevoked(account)) {
            end(grant, municipalityOf(grant));
        }
    }

    public void endWithBasis(@Observes RoleBasisEnded ended) {
        entities.createQuery(
                        "select g from RoleGrantEntity g where g.revokedAt is null"
                                + " and (g.composed = :role or g.department = :department)",
                        RoleGrantEntity.class)
                .setParameter("role", ended.role() == null ? 0 : ended.role())
                .setParameter("department", ended.department() == null ? 0 : ended.department())
                .getResultList()
                .forEach(grant -> end(grant, municipalityOf(grant)));
    }

    private Municipality municipalityOf(RoleGrantEntity grant) {
        return grant.municipality() == null
                ? null
                : municipalities.entity(grant.municipality()).asMunicipality();
    }

    private void end(RoleGrantEntity grant, Municipality municipality) {
        if (municipality != null) {
            // Two administrators who remove each other wait here: the second sees what the first did.
            municipalities.lock(municipality.id());
        }
        grant.revoke(now(), byWhom());
        // For operators the audit's lock does the same.
        note("platform.role.revoked", municipality, grant);
        writing.flush();
        if (grant.role() == Role.OPERATOR && operators().isEmpty()) {
            throw new Conflict(Text.of("platform.role.last"));
        }
        if (grant.role() == Role.ADMINISTRATOR && in(municipality).stream().noneMatch(RoleGrants::administersForGood)) {
            throw new Conflict(Text.of("platform.role.lastadministrator"));
        }
    }

    /** Whether the grant makes somebody an administrator without an end. */
    public static boolean administersForGood(RoleGrantEntity grant) {
        return grant.role() == Role.ADMINISTRATOR && grant.terms().to() == null;
    }

    private void note(String action, Municipality municipality, RoleGrantEntity grant) {
        var terms = grant.terms();
        var details = new TreeMap<String, Object>();
        details.put("account", grant.account());
        details.put("role", terms.key());
        putIfGiven(details, "department", terms.department());
        putIfGiven(details, "from", terms.from());
        putIfGiven(details, "to", terms.to());
        Runnable entry = () -> audit.record(action, "account/" + grant.account(), details);
        scope.within(municipality, entry);
    }

    private static void putIfGiven(Map<String, Object> details, String name, Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }

    private Long byWhom() {
        return request.person().map(Person::id).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
