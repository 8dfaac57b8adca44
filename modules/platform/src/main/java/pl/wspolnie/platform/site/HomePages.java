package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityEntity;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.site.InstallationHome.MunicipalityCard;

/** The page on which everybody begins: all municipalities, all projects. */
@Path("")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class HomePages {

    private final Municipalities municipalities;
    private final Projects projects;
    private final CurrentRequest request;

    protected HomePages() {
        this(null, null, null);
    }

    @Inject
    public HomePages(Municipalities municipalities, Projects projects, CurrentRequest request) {
        this.municipalities = municipalities;
        this.projects = projects;
        this.request = request;
    }

    @GET
    @PermitAll
    public Html home() {
        var all = projects.all();
        var cards = municipalities.entities().stream()
                .map(municipality -> card(municipality, all))
                .toList();
        return Html.of(
                "platform/site/installation", new InstallationHome(cards, cards(all)), Text.of("platform.site.title"));
    }

    private MunicipalityCard card(MunicipalityEntity municipality, List<ProjectEntity> all) {
        var details = municipality.details();
        var names = all.stream()
                .filter(project -> project.partners().stream()
                        .flatMap(partner -> partner.municipality().stream())
                        .anyMatch(partner -> partner.id().equals(municipality.id())))
                .map(ProjectEntity::name)
                .toList();
        return new MunicipalityCard(
                municipality.slug(),
                municipality.name(),
                municipality.kind().name(),
                details.population(),
                details.populationDate(),
                names);
    }

    private List<ProjectCard> cards(List<ProjectEntity> all) {
        return all.stream()
                .map(project -> ProjectCard.of(project, request.locale()))
                .toList();
    }
}
