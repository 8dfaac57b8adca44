package pl.wspolnie.evaluation.report;

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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Found;
import pl.wspolnie.evaluation.show.Picking;

/** Pages on which questions of a report are written, answered, and rested on evidence. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {

    private final Reports reports;
    private final Questions questions;
    private final Picking picking;
    private final Forms forms;
    private final Urls urls;

    protected QuestionPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public QuestionPages(Reports reports, Questions questions, Picking picking, Forms forms, Urls urls) {
        this.reports = reports;
        this.questions = questions;
        this.picking = picking;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param question {@code null} for a new one */
    public record Write(Report report, Question question, Form<QuestionInput> form, Picking.Hits hits) {}

    @GET
    @Path("reports/{id}/questions/new")
    @Permission(Reports.MANAGE)
    public Html blank(@PathParam("id") long id) {
        return write(reports.get(id), null, forms.empty(QuestionInput.class), null);
    }

    @POST
    @Path("reports/{id}/questions")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(QuestionInput.class, fields);
        return Saving.of(
                form,
                input -> edited(questions.add(id, input), "evaluation.report.done.question"),
                again -> write(reports.get(id), null, again, null));
    }

    @GET
    @Path("questions/{id}/edit")
    @Permission(Reports.MANAGE)
    public Html edit(@PathParam("id") long id, @QueryParam("words") String words) {
        var question = questions.get(id);
        return write(question.report(), question, forms.fill(QuestionInput.of(question)), words);
    }

    @POST
    @Path("questions/{id}/edit")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(QuestionInput.class, fields);
        return Saving.of(
                form,
                input -> report(questions.change(id, input).report(), "evaluation.report.done.question"),
                again -> {
                    var question = questions.get(id);
                    return write(question.report(), question, again, null);
                });
    }

    @POST
    @Path("questions/{id}/remove")
    @Permission(Reports.MANAGE)
    public Response remove(@PathParam("id") long id) {
        return report(questions.remove(id), "evaluation.report.done.removed");
    }

    @POST
    @Path("questions/{id}/evidence")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rest(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var found = forms.read(Found.class, fields).valid();
        return edited(questions.rest(id, found.kind(), found.id()), "evaluation.report.done.evidence");
    }

    @POST
    @Path("questions/{id}/evidence/remove")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var found = forms.read(Found.class, fields).valid();
        return edited(questions.drop(id, found.kind(), found.id()), "evaluation.report.done.evidence");
    }

    private Html write(Report report, Question question, Form<QuestionInput> form, String words) {
        return Html.of(
                "evaluation/question-form",
                new Write(report, question, form, picking.look(words)),
                Text.of(question == null ? "evaluation.report.question.new" : "evaluation.report.question.edit"));
    }

    private Response edited(Question question, String done) {
        return Redirect.to(urls.of("evaluation/questions", question.id(), "edit"), done);
    }

    private Response report(Report report, String done) {
        return Redirect.to(urls.of("evaluation/reports", report.id()), done);
    }
}
