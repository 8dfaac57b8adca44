package pl.wspolnie.platform.municipalities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    protected Projects() {
        this(null, null, null, null);
    }

    @Inject
    public Projects(EntityManager entities, Writing writing, Audit audit, MunicipalScope scope) {
        this.entities = entities;
        this.writing = writing;
        this.audit = audit;
        this.scope = scope;
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
     * @throws InvalidInput if it ends before it starts, or has no partner
     * @throws pl.wspolnie.api.error.Conflict if the slug is taken
     */
    @Transactional
    public ProjectEntity add(ProjectDetails details) {
        if (details.endsOn().isBefore(details.startsOn())) {
            throw new InvalidInput("endsOn", "platform.project.span");
        }
        if (details.partners().isEmpty()) {
            throw new InvalidInput("partners", "platform.project.partners.none");
        }
        var added = new ProjectEntity(details);
        entities.persist(added);
        writing.flush();
        return scope.outside(() -> {
            audit.record("platform.project.added", "project/" + added.id(), Map.of("slug", added.slug()));
            return added;
        });
    }
}
