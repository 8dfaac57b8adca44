package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityEntity;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.Projects;

/** Adding and changing projects. */
@Path("admin/projects")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OperatorProjectPages {

    private final Projects projects;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentRequest request;

    protected OperatorProjectPages() {
        this(null, null, null, null);
    }

    @Inject
    public OperatorProjectPages(Projects projects, Municipalities municipalities, Forms forms, CurrentRequest request) {
        this.projects = projects;
        this.municipalities = municipalities;
        this.forms = forms;
        this.request = request;
    }

    @GET
    @Permission("platform.operate")
    public Html all() {
        var cards = projects.all().stream()
                .map(project -> ProjectCard.of(project, request.locale()))
                .toList();
        return Html.of(
                "platform/site/operator/projects",
                new ProjectList(cards, "/projects/"),
                Text.of("platform.operator.projects"));
    }

    @GET
    @Path("new")
    @Permission("platform.operate")
    public Html blank() {
        return page(null, forms.empty(ProjectInput.class));
    }

    @GET
    @Path("{slug}")
    @Permission("platform.operate")
    public Html edit(@PathParam("slug") String slug) {
        var project = find(slug);
        return page(project, forms.fill(ProjectInput.of(project.details())));
    }

    private ProjectEntity find(String slug) {
        return projects.bySlug(slug).orElseThrow(() -> new NotFound("project " + slug));
    }

    private Html page(ProjectEntity project, Form<ProjectInput> form) {
        var choices = municipalities.entities().stream()
                .map(municipality -> Choice.of(municipality.slug(), municipality.name()))
                .toList();
        var view = project == null
                ? new ProjectAdmin(null, 0, form, choices)
                : new ProjectAdmin(project.slug(), project.rowVersion(), form, choices);
        var title = project == null ? "platform.operator.projects.add" : "platform.operator.projects.change";
        return Html.of("platform/site/operator/project", view, Text.of(title));
    }

    @POST
    @Permission("platform.operate")
    public Response add(MultivaluedMap<String, String> fields) {
        return save(null, 0, fields);
    }

    @POST
    @Path("{slug}")
    @Permission("platform.operate")
    public Response change(
            @PathParam("slug") String slug,
            @FormParam("seen") @DefaultValue("-1") long seen,
            MultivaluedMap<String, String> fields) {
        return save(find(slug), seen, fields);
    }

    private Response save(ProjectEntity project, long seen, MultivaluedMap<String, String> fields) {
        var form = forms.read(ProjectInput.class, fields);
        if (form.hasFaults()) {
            return page(project, form).status(400);
        }
        try {
            var details = form.value().details(project == null ? null : project.details(), this::municipality);
            if (project == null) {
                projects.add(details);
            } else {
                projects.change(project, seen, details);
            }
            return Redirect.to("/admin/projects", "platform.operator.done.project");
        } catch (InvalidInput wrong) {
            return page(project, form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return page(project, form.with(new Fault("", taken.explanation()).alone()))
                    .status(409);
        }
    }

    private MunicipalityEntity municipality(String slug) {
        return municipalities
                .entityBySlug(slug)
                .orElseThrow(() -> new InvalidInput("municipalities", "platform.fault.choice"));
    }
}
