package pl.wspolnie.platform.municipalities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.data.Writing;
import pl.wspolnie.platform.scope.MunicipalScope;

/** The projects of the installation. */
@ApplicationScoped
public class Projects {

    private final EntityManager entities;
    private final Writing writing;
    private final Audit audit;
    private final MunicipalScope scope;
    private final ProjectWatch watch;

    protected Projects() {
        this(null, null, null, null, null);
    }

    @Inject
    public Projects(EntityManager entities, Writing writing, Audit audit, MunicipalScope scope, ProjectWatch watch) {
        this.entities = entities;
        this.writing = writing;
        this.audit = audit;
        this.scope = scope;
        this.watch = watch;
    }

    public Optional<ProjectEntity> bySlug(String slug) {
        return entities.createQuery("select p from ProjectEntity p where p.slug = :slug", ProjectEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All projects, the newest first. */
    public List<ProjectEntity> all() {
        return entities.createQuery(
                        "select p from ProjectEntity p order by p.startsOn desc, p.slug", ProjectEntity.class)
                .getResultList();
    }

    /** The projects in which the municipality is a partner, the newest first. */
    public List<ProjectEntity> of(Municipality municipality) {
        return entities.createQuery(
                        "select p from ProjectEntity p where exists (select q from ProjectPartner q"
                                + " where q.project = p and q.municipality.id = :municipality)"
                                + " order by p.startsOn desc, p.slug",
                        ProjectEntity.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
    }

    /**
     * Adds one.
     *
     * @throws InvalidInput if the slug is malformed, it ends before it starts, or it has no partner
     * @throws pl.wspolnie.api.error.Conflict if the slug is taken
     */
    @Transactional
    public ProjectEntity add(ProjectDetails details) {
        if (!Municipalities.SLUG.matcher(details.slug()).matches()
                || details.slug().length() > 80) {
            throw new InvalidInput("slug", "platform.project.slug.form");
        }
        check(details);
        var added = new ProjectEntity(details);
        entities.persist(added);
        writing.flush();
        watch.changed(municipalitiesOf(added));
        return scope.outside(() -> {
            audit.record("platform.project.added", "project/" + added.id(), Map.of("slug", added.slug()));
            return added;
        });
    }

    /**
     * Changes all that is known of one but its slug; faults as in {@link #add}.
     *
     * @param seen the row version that the change starts from
     * @throws pl.wspolnie.api.error.Conflict if somebody else changed it since
     */
    @Transactional
    public void change(ProjectEntity project, long seen, ProjectDetails details) {
        check(details);
        var held = entities.find(ProjectEntity.class, project.id());
        Writing.requireSeen(seen, held.rowVersion());
        // Also when only its partners or goals change.
        entities.lock(held, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var partners = new HashSet<>(municipalitiesOf(held));
        // What goes must be gone before its places are taken again.
        held.empty();
        writing.flush();
        held.become(details);
        writing.flush();
        partners.addAll(municipalitiesOf(held));
        watch.changed(partners);
        scope.outside(() -> {
            audit.record("platform.project.changed", "project/" + held.id(), Map.of("slug", held.slug()));
            return null;
        });
    }

    private static Set<Municipality> municipalitiesOf(ProjectEntity project) {
        return project.partners().stream()
                .flatMap(partner -> partner.municipality().stream())
                .map(MunicipalityEntity::asMunicipality)
                .collect(Collectors.toSet());
    }

    private static void check(ProjectDetails details) {
        if (details.endsOn().isBefore(details.startsOn())) {
            throw new InvalidInput("endsOn", "platform.project.span");
        }
        if (details.partners().isEmpty()) {
            throw new InvalidInput("municipalities", "platform.project.partners.none");
        }
    }
}
