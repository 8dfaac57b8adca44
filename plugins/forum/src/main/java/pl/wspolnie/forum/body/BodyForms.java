package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Forms of bodies. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class BodyForms {

    private final Bodies bodies;
    private final Homes homes;
    private final Projects projects;
    private final Warsaw warsaw;
    private final Forms forms;
    private final Urls urls;

    protected BodyForms() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BodyForms(Bodies bodies, Homes homes, Projects projects, Warsaw warsaw, Forms forms, Urls urls) {
        this.bodies = bodies;
        this.homes = homes;
        this.projects = projects;
        this.warsaw = warsaw;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param body {@code null} for a new one */
    public record Write(Body body, Form<BodyInput> form, List<Project> projects) {}

    /** A new body, filled with what is usual and what the law says for its kind. */
    @GET
    @Path("bodies/new")
    @Permission(Bodies.MANAGE)
    public Html blank(@QueryParam("kind") String code) {
        var kind = Kinds.bodies().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
        return kind.map(found -> write(null, forms.fill(usual(found))))
                .orElseGet(() -> write(null, forms.empty(BodyInput.class)));
    }

    private BodyInput usual(Kind kind) {
        var years = Law.number(Law.TERM_YEARS, kind.code(), warsaw.today());
        return new BodyInput(
                null,
                kind.code(),
                null,
                null,
                null,
                kind.open(),
                kind.electorate(),
                kind.quorum(),
                null,
                null,
                years.isPresent() ? years.getAsInt() : null,
                0,
                null,
                null,
                null);
    }

    @POST
    @Path("bodies")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(BodyInput.class, fields);
        try {
            return Redirect.to(address(bodies.add(form.valid())), "forum.done.body.added");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return write(null, form.with(meanwhile)).status(409);
        }
    }

    @GET
    @Path("bodies/{body}/edit")
    @Permission(Bodies.MANAGE)
    public Html edit(@PathParam("body") long id) {
        var body = own(id);
        return write(body, forms.fill(BodyInput.of(body)));
    }

    @POST
    @Path("bodies/{body}/edit")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("body") long id, MultivaluedMap<String, String> fields) {
        var body = own(id);
        var form = forms.read(BodyInput.class, fields);
        try {
            return Redirect.to(address(bodies.change(id, form.valid())), "forum.done.body.changed");
        } catch (InvalidInput wrong) {
            return write(body, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return write(body, form.with(meanwhile)).status(409);
        }
    }

    private Body own(long id) {
        var body = bodies.get(id);
        if (!homes.isHere(body)) {
            throw new NotFound("body " + id + " is a partner's");
        }
        return body;
    }

    private Html write(Body body, Form<BodyInput> form) {
        var title = body == null ? Text.of("forum.body.new") : Text.of("forum.body.edit", body.name());
        return Html.of("forum/body-form", new Write(body, form, projects.all()), title);
    }

    private String address(Body body) {
        return urls.of("forum/bodies", body.id());
    }
}
