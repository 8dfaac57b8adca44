package pl.wspolnie.evaluation.effectiveness;

import jakarta.annotation.security.PermitAll;
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
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Rows;

/** Pages of reports on organisations. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class EffectivenessPages {

    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 60;

    private final Rounds rounds;
    private final OrganisationReports reports;
    private final CurrentRequest request;
    private final Forms forms;
    private final Urls urls;

    protected EffectivenessPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public EffectivenessPages(
            Rounds rounds, OrganisationReports reports, CurrentRequest request, Forms forms, Urls urls) {
        this.rounds = rounds;
        this.reports = reports;
        this.request = request;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * The list.
     *
     * @param mine what the reader sees before anybody else
     * @param rounds for the office alone
     */
    public record Index(List<OrganisationReport> mine, List<OrganisationReport> published, List<Round> rounds) {}

    /** @param hasReaders whether the organisation has anybody who can see it first; told to the office alone */
    public record Show(
            OrganisationReport report,
            boolean mayComment,
            boolean mayPublish,
            boolean hasReaders,
            Form<CommentInput> comment) {}

    public record Write(OrganisationReport report, Form<WritingInput> form, int rows) {}

    @GET
    @Path("effectiveness")
    @PermitAll
    public Html index() {
        var office = request.may(OrganisationReports.MANAGE) ? rounds.all() : List.<Round>of();
        return Html.of(
                "evaluation/effectiveness-index",
                new Index(reports.shownToReader(), reports.published(), office),
                Text.of("evaluation.effectiveness.index"));
    }

    @GET
    @Path("effectiveness/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var report = reports.get(id);
        var form = report.comment() == null
                ? forms.empty(CommentInput.class)
                : forms.fill(new CommentInput(report.comment()));
        return show(report, form);
    }

    private Html show(OrganisationReport report, Form<CommentInput> comment) {
        boolean office = request.may(OrganisationReports.MANAGE);
        var model = new Show(
                report,
                reports.mayComment(report),
                office && reports.mayBePublished(report),
                !office || report.isPublished() || reports.hasReaders(report),
                comment);
        return Html.of("evaluation/effectiveness", model, title(report));
    }

    private static Text title(OrganisationReport report) {
        return Text.of("evaluation.effectiveness.title", report.organisationName());
    }

    @GET
    @Path("effectiveness/{id}/report.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf pdf(@PathParam("id") long id) {
        var report = reports.get(id);
        return Pdf.of(Html.of("evaluation/effectiveness-pdf", report, title(report)), "raport-" + id + ".pdf");
    }

    @GET
    @Path("effectiveness/{id}/edit")
    @Permission(OrganisationReports.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var report = reports.get(id);
        return write(report, forms.fill(WritingInput.of(report)));
    }

    @POST
    @Path("effectiveness/{id}/edit")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(WritingInput.class, fields);
        return Saving.of(
                form,
                input -> done(reports.write(id, input), "evaluation.effectiveness.done.written"),
                again -> write(reports.get(id), again));
    }

    @POST
    @Path("effectiveness/{id}/gather")
    @Permission(OrganisationReports.MANAGE)
    public Response gather(@PathParam("id") long id) {
        return done(reports.gather(id), "evaluation.effectiveness.done.gathered");
    }

    @POST
    @Path("effectiveness/{id}/show")
    @Permission(OrganisationReports.MANAGE)
    public Response showFirst(@PathParam("id") long id) {
        try {
            return done(reports.show(id), "evaluation.effectiveness.done.shown");
        } catch (InvalidInput incomplete) {
            var report = reports.get(id);
            return write(report, forms.fill(WritingInput.of(report)).with(incomplete.faults()))
                    .status(400);
        }
    }

    @POST
    @Path("effectiveness/{id}/take-back")
    @Permission(OrganisationReports.MANAGE)
    public Response takeBack(@PathParam("id") long id) {
        return done(reports.takeBack(id), "evaluation.effectiveness.done.takenback");
    }

    @POST
    @Path("effectiveness/{id}/comment")
    @Permission(OrganisationReports.COMMENT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comment(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(CommentInput.class, fields);
        return Saving.of(
                form,
                input -> done(reports.comment(id, input), "evaluation.effectiveness.done.commented"),
                again -> show(reports.get(id), again));
    }

    @POST
    @Path("effectiveness/{id}/publish")
    @Permission(OrganisationReports.MANAGE)
    public Response publish(@PathParam("id") long id) {
        return done(reports.publish(id), "evaluation.effectiveness.done.published");
    }

    private Html write(OrganisationReport report, Form<WritingInput> form) {
        return Html.of(
                "evaluation/effectiveness-form",
                new Write(report, form, Rows.shown(form, "activities", SPARE_ROWS, MOST_ROWS)),
                title(report));
    }

    private Response done(OrganisationReport report, String done) {
        return Redirect.to(urls.of("evaluation/effectiveness", report.id()), done);
    }
}
