package pl.wspolnie.platform.municipalities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PolishOrder;
import pl.wspolnie.platform.scope.Revision;

/** The municipalities of the installation. */
@ApplicationScoped
public class Municipalities {

    /**
     * In SQL, for the municipality {@code m}: how much has happened in it and in the municipalities that share content
     * with it. None of the numbers ever falls, so their sum moves whenever one of them does.
     */
    public static final String OWN_AND_PARTNERS =
            "(select coalesce(sum(head.last_number), 0) from platform_audit_head head"
                    + " where head.chain = m.id or head.chain in (select other.municipality_id from platform_project_partner other"
                    + " join platform_project_partner own on own.project_id = other.project_id where own.municipality_id = m.id))";

    static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** First segments of addresses that belong to the installation. */
    private static final Set<String> RESERVED = Set.of(
            "accessibility",
            "account",
            "acting",
            "admin",
            "api",
            "data",
            "error",
            "favicon",
            "feeds",
            "health",
            "help",
            "language",
            "login",
            "logout",
            "metrics",
            "openapi",
            "operator",
            "organisations",
            "password",
            "platform",
            "projects",
            "register",
            "robots",
            "search",
            "setup",
            "static",
            "webjars");

    private final EntityManager entities;
    private final Writing writing;
    private final Audit audit;
    private final MunicipalScope scope;

    protected Municipalities() {
        this(null, null, null, null);
    }

    @Inject
    public Municipalities(EntityManager entities, Writing writing, Audit audit, MunicipalScope scope) {
        this.entities = entities;
        this.writing = writing;
        this.audit = audit;
        this.scope = scope;
    }

    /** The municipality whose addresses begin with this segment. */
    public Optional<Municipality> bySlug(String slug) {
        return entityBySlug(slug).map(MunicipalityEntity::asMunicipality);
    }

    /** A municipality with its revision at the same moment. */
    public record Arrival(Municipality municipality, Revision revision) {}

    /** As {@link #bySlug}, with the revision: all in one query, since each request asks. */
    public Optional<Arrival> arriveAt(String slug) {
        var rows = entities.createNativeQuery(
                        "select m.id, m.name, m.terc, " + OWN_AND_PARTNERS + ", everywhere.last_number"
                                + " from platform_audit_head everywhere, platform_municipality m"
                                + " where everywhere.chain = 0 and m.slug = ?")
                .setParameter(1, slug)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(arrival(slug, (Object[]) rows.get(0)));
    }

    private static Arrival arrival(String slug, Object[] row) {
        var municipality = new Municipality(((Number) row[0]).longValue(), slug, (String) row[1], (String) row[2]);
        return new Arrival(municipality, new Revision(((Number) row[4]).longValue(), ((Number) row[3]).longValue()));
    }

    /** As {@link #bySlug}, with all that is known of it. */
    public Optional<MunicipalityEntity> entityBySlug(String slug) {
        return entities.createQuery("select m from MunicipalityEntity m where m.slug = :slug", MunicipalityEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All municipalities, by name in Polish order. */
    public List<Municipality> all() {
        return entities().stream().map(MunicipalityEntity::asMunicipality).toList();
    }

    /** As {@link #all}, with all that is known of them. */
    public List<MunicipalityEntity> entities() {
        return entities.createQuery("select m from MunicipalityEntity m", MunicipalityEntity.class)
                .getResultStream()
                .sorted(Comparator.comparing(MunicipalityEntity::name, PolishOrder.of()))
                .toList();
    }

    public Optional<Municipality> find(long id) {
        return Optional.ofNullable(entities.find(MunicipalityEntity.class, id)).map(MunicipalityEntity::asMunicipality);
    }

    /**
     * All that is known of one.
     *
     * @throws NotFound if there is none with this key
     */
    public MunicipalityEntity entity(long id) {
        var found = entities.find(MunicipalityEntity.class, id);
        if (found == null) {
            throw new NotFound("municipality " + id);
        }
        return found;
    }

    /**
     * Adds one.
     *
     * @param slug the first segment of its addresses, for good
     * @throws InvalidInput if the slug is malformed or reserved, or the details contradict each other
     * @throws pl.wspolnie.api.error.Conflict if the slug or the TERC identifier is taken
     */
    @Transactional
    public Municipality add(String slug, MunicipalityDetails details) {
        if (!SLUG.matcher(slug).matches() || slug.length() > 60 || RESERVED.contains(slug)) {
            throw new InvalidInput("slug", "platform.municipality.slug.form", slug);
        }
        check(details);
        var added = new MunicipalityEntity(slug, details);
        entities.persist(added);
        writing.flush();
        entities.createNativeQuery(
                        "insert into platform_audit_head (chain, last_number, last_hash) values (?, 0, repeat('0', 64))")
                .setParameter(1, added.id())
                .executeUpdate();
        return scope.outside(() -> {
            audit.record("platform.municipality.added", "municipality/" + added.id(), Map.of("slug", slug));
            return added.asMunicipality();
        });
    }

    /**
     * Changes what is known of one; faults as in {@link #add}.
     *
     * @param seen the row version that the change starts from
     * @throws pl.wspolnie.api.error.Conflict if somebody else changed it since
     */
    @Transactional
    public void change(long id, long seen, MunicipalityDetails details) {
        check(details);
        var changed = entity(id);
        Writing.requireSeen(seen, changed.rowVersion());
        changed.become(details);
        writing.flush();
        scope.outside(() -> {
            audit.record("platform.municipality.changed", "municipality/" + id, Map.of());
            return null;
        });
    }

    /** Makes others who decide on the same municipality wait until this transaction ends. */
    public void lock(long id) {
        entities.find(MunicipalityEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void check(MunicipalityDetails details) {
        var powiat = details.kind() == MunicipalityKind.POWIAT;
        if (details.terc().length() != (powiat ? 4 : 7)) {
            throw new InvalidInput("terc", "platform.municipality.terc.form");
        }
        if ((details.population() == null) != (details.populationDate() == null)) {
            throw new InvalidInput(List.of(Fault.of("populationDate", "platform.municipality.population.dated")));
        }
        if ((details.centerLatitude() == null) != (details.centerLongitude() == null)) {
            throw new InvalidInput("centerLatitude", "platform.municipality.center.whole");
        }
    }
}
