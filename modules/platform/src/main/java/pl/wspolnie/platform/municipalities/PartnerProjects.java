package pl.wspolnie.platform.municipalities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.platform.scope.PolishOrder;

/** The current municipality's projects as plugins see them. */
@ApplicationScoped
public class PartnerProjects implements pl.wspolnie.api.people.Projects {

    private final Projects projects;
    private final CurrentRequest request;

    protected PartnerProjects() {
        this(null, null);
    }

    @Inject
    public PartnerProjects(Projects projects, CurrentRequest request) {
        this.projects = projects;
        this.request = request;
    }

    @Override
    public List<Project> all() {
        return projects.of(request.municipality()).stream()
                .map(PartnerProjects::project)
                .sorted(Comparator.comparing(Project::name, PolishOrder.of()))
                .toList();
    }

    @Override
    public Optional<Project> find(long id) {
        return all().stream().filter(project -> project.id() == id).findFirst();
    }

    private static Project project(ProjectEntity entity) {
        return new Project(
                entity.id(),
                entity.slug(),
                entity.name(),
                entity.startsOn(),
                entity.endsOn(),
                entity.partners().stream()
                        .flatMap(partner -> partner.municipality().stream())
                        .map(MunicipalityEntity::asMunicipality)
                        .toList());
    }
}
