package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.municipalities.Projects;

/** The projects of the installation, which belong to several municipalities at once. */
@Path("projects")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ProjectPages {

    private final Projects projects;
    private final ProjectViews views;
    private final CurrentRequest request;

    protected ProjectPages() {
        this(null, null, null);
    }

    @Inject
    public ProjectPages(Projects projects, ProjectViews views, CurrentRequest request) {
        this.projects = projects;
        this.views = views;
        this.request = request;
    }

    @GET
    @PermitAll
    public Html all() {
        var cards = projects.all().stream()
                .map(project -> ProjectCard.of(project, request.locale()))
                .toList();
        return Html.of(
                "platform/site/projects",
                new ProjectList(cards, "/projects/"),
                Text.of("platform.site.projects.title"));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public Html one(@PathParam("slug") String slug) {
        var project = projects.bySlug(slug).orElseThrow(() -> new NotFound("project " + slug));
        return Html.of("platform/site/project", views.shared(project), Text.literally(project.name()));
    }
}
