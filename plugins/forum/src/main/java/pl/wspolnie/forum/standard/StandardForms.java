package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;

/** What editors say of a document as a whole: its name, its days, its adoption. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class StandardForms {

    private final Standards standards;
    private final Begun begun;
    private final Projects projects;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Forms forms;
    private final Urls urls;

    protected StandardForms() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public StandardForms(
            Standards standards,
            Begun begun,
            Projects projects,
            Bodies bodies,
            Meetings meetings,
            Forms forms,
            Urls urls) {
        this.standards = standards;
        this.begun = begun;
        this.projects = projects;
        this.bodies = bodies;
        this.meetings = meetings;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param standard {@code null} for a new one */
    public record Write(Standard standard, Form<StandardInput> form, List<Project> projects) {}

    public record Days(Standard standard, Version version, Form<PeriodInput> form) {}

    public record Adopt(
            Standard standard, Version version, Form<AdoptionInput> form, List<Body> bodies, List<Meeting> meetings) {}

    @GET
    @Path("standards/new")
    @Permission(Standards.EDIT)
    public Html blank() {
        return write(null, forms.empty(StandardInput.class));
    }

    private Html write(Standard standard, Form<StandardInput> form) {
        var title = standard == null
                ? Text.of("forum.standard.new")
                : Text.of("forum.standard.edit.title", standard.title());
        return Html.of("forum/standard-form", new Write(standard, form, projects.all()), title);
    }

    @POST
    @Path("standards")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(StandardInput.class, fields);
        try {
            var added = begun.add(form.valid());
            return Redirect.to(urls.of(added.path()) + "/draft", "forum.done.standard.added");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return write(null, form.with(meanwhile)).status(409);
        }
    }

    @GET
    @Path("standards/{standard}/edit")
    @Permission(Standards.EDIT)
    public Html edit(@PathParam("standard") long id) {
        var standard = own(id);
        return write(standard, forms.fill(StandardInput.of(standard)));
    }

    private Standard own(long id) {
        var standard = standards.get(id);
        if (!standards.isEditor(standard)) {
            throw new NotFound("standard " + id + " is a partner's");
        }
        return standard;
    }

    @POST
    @Path("standards/{standard}/edit")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var standard = own(id);
        var form = forms.read(StandardInput.class, fields);
        if (form.hasFaults()) {
            return write(standard, form).status(400);
        }
        try {
            return done(standards.change(id, form.value()), "changed");
        } catch (Conflict meanwhile) {
            return write(standard, form.with(meanwhile)).status(409);
        }
    }

    private Response done(Standard standard, String what) {
        return Redirect.to(urls.of(standard.path()), "forum.done.standard." + what);
    }

    @GET
    @Path("standards/{standard}/days")
    @Permission(Standards.EDIT)
    public Html days(@PathParam("standard") long id) {
        var version = latest(own(id));
        var present = new PeriodInput(version.remarksFrom(), version.remarksTo(), version.rowVersion());
        return days(own(id), version, forms.fill(present));
    }

    private static Html days(Standard standard, Version version, Form<PeriodInput> form) {
        return Html.of(
                "forum/standard-days",
                new Days(standard, version, form),
                Text.of("forum.standard.days.title", standard.title()));
    }

    private Version latest(Standard standard) {
        return standards.latest(standard).orElseThrow(() -> new NotFound("a public version of " + standard.id()));
    }

    @POST
    @Path("standards/{standard}/days")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reschedule(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var standard = own(id);
        var form = forms.read(PeriodInput.class, fields);
        try {
            standards.reschedule(id, form.valid());
            return done(standard, "rescheduled");
        } catch (InvalidInput wrong) {
            return days(standard, latest(standard), form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return days(standard, latest(standard), form.with(meanwhile)).status(409);
        }
    }

    @GET
    @Path("standards/{standard}/versions/{number}/adopt")
    @Permission(Standards.EDIT)
    public Html adoption(@PathParam("standard") long id, @PathParam("number") int number) {
        var standard = own(id);
        var version = standards.version(standard, number);
        return adoption(standard, version, forms.fill(AdoptionInput.of(version)));
    }

    private Html adoption(Standard standard, Version version, Form<AdoptionInput> form) {
        return Html.of(
                "forum/standard-adopt",
                new Adopt(standard, version, form, bodies.all(), meetings.open()),
                Text.of("forum.standard.adopt.title", standard.title()));
    }

    @POST
    @Path("standards/{standard}/versions/{number}/adopt")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adopt(
            @PathParam("standard") long id, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        var standard = own(id);
        var version = standards.version(standard, number);
        var form = forms.read(AdoptionInput.class, fields);
        try {
            standards.adopt(id, number, form.valid());
            return done(standard, "adopted");
        } catch (InvalidInput wrong) {
            return adoption(standard, version, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return adoption(standard, version, form.with(meanwhile)).status(409);
        }
    }
}
