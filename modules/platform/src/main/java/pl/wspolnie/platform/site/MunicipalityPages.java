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
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.Projects;

/** What a municipality shows to everybody whatever its modules. */
@Path("{municipality}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MunicipalityPages {

    private final HomeView home;
    private final Municipalities municipalities;
    private final Projects projects;
    private final ProjectViews views;
    private final Areas areas;
    private final Facts facts;
    private final CurrentRequest request;
    private final Urls urls;
    private final AccessibilityStatements statements;

    protected MunicipalityPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public MunicipalityPages(
            HomeView home,
            Municipalities municipalities,
            Projects projects,
            ProjectViews views,
            Areas areas,
            Facts facts,
            CurrentRequest request,
            Urls urls,
            AccessibilityStatements statements) {
        this.home = home;
        this.municipalities = municipalities;
        this.projects = projects;
        this.views = views;
        this.areas = areas;
        this.facts = facts;
        this.request = request;
        this.urls = urls;
        this.statements = statements;
    }

    @GET
    @PermitAll
    public Html home() {
        return Html.of(
                "platform/site/home",
                home.now(),
                Text.literally(request.municipality().name()));
    }

    @GET
    @Path("projects")
    @PermitAll
    public Html projects() {
        var here = projects.of(request.municipality()).stream()
                .map(project -> ProjectCard.of(project, request.locale()))
                .toList();
        return Html.of(
                "platform/site/projects",
                new ProjectList(here, urls.of("projects") + "/"),
                Text.of("platform.site.projects.title"));
    }

    @GET
    @Path("projects/{slug}")
    @PermitAll
    public Html project(@PathParam("slug") String slug) {
        ProjectEntity project = projects.of(request.municipality()).stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("project " + slug));
        return Html.of("platform/site/project", views.local(project), Text.literally(project.name()));
    }

    @GET
    @Path("areas")
    @PermitAll
    public Html areas() {
        return Html.of(
                "platform/site/areas",
                new AreaList(areas.all(), facts.about(Facts.AREAS, request.locale())),
                Text.of("platform.site.areas"));
    }

    @GET
    @Path("help")
    @PermitAll
    public Html help() {
        var details = details();
        var address = details.officeAddress() == null ? "" : ", " + details.officeAddress();
        return Html.of(
                "platform/site/help",
                new HelpView(details.officeName() + address, orEmpty(details.officeEmail()), urls.of("accessibility")),
                Text.of("platform.site.help.title"));
    }

    @GET
    @Path("accessibility")
    @PermitAll
    public Html accessibility() {
        return Html.of("platform/site/accessibility", statements.now(), Text.of("platform.site.accessibility.title"));
    }

    private MunicipalityDetails details() {
        return municipalities.entity(request.municipality().id()).details();
    }

    private static String orEmpty(String known) {
        return known == null ? "" : known;
    }
}
