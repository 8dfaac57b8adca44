package pl.wspolnie.evaluation.questionnaire;

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
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages of questionnaires. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class QuestionnairePages {

    private final Questionnaires questionnaires;
    private final Projects projects;
    private final CurrentRequest request;
    private final Forms forms;
    private final Urls urls;

    protected QuestionnairePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public QuestionnairePages(
            Questionnaires questionnaires, Projects projects, CurrentRequest request, Forms forms, Urls urls) {
        this.questionnaires = questionnaires;
        this.projects = projects;
        this.request = request;
        this.forms = forms;
        this.urls = urls;
    }

    public record Listing(List<Questionnaire> questionnaires) {}

    /**
     * @param mine whether the reader may change it
     * @param faults what keeps it from being put into use
     */
    public record Show(Questionnaire questionnaire, boolean mine, Form<?> faults) {}

    /**
     * @param questionnaire {@code null} for a new one
     * @param projects with whose partners it may be shared
     */
    public record Write(Questionnaire questionnaire, Form<QuestionnaireInput> form, List<Project> projects) {}

    /** What answering looks like; nothing is kept. */
    public record Preview(Questionnaire questionnaire, List<Step> steps, Form<?> form) {}

    /** A questionnaire on paper. */
    public record Paper(Questionnaire questionnaire) {

        /** The printed number of an item. */
        public int number(String code) {
            var codes = questionnaire.content().items().stream().map(Item::code).toList();
            return codes.indexOf(code) + 1;
        }

        /** The words of the answers that a condition names. */
        public String answers(Condition condition, Locale locale) {
            return questionnaire
                    .content()
                    .item(condition.item())
                    .map(asked -> condition.words(asked, locale))
                    .orElse("");
        }
    }

    @GET
    @Path("questionnaires")
    @PermitAll
    public Html list() {
        return Html.of(
                "evaluation/questionnaires",
                new Listing(questionnaires.all()),
                Text.of("evaluation.questionnaires.title"));
    }

    @GET
    @Path("questionnaires/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        return show(questionnaires.get(id), new Form<>(null, Map.of(), List.of()));
    }

    private Html show(Questionnaire questionnaire, Form<?> faults) {
        boolean mine = questionnaires.isOwn(questionnaire) && request.may(Questionnaires.MANAGE);
        return Html.of("evaluation/questionnaire", new Show(questionnaire, mine, faults), title(questionnaire));
    }

    @GET
    @Path("questionnaires/{id}/preview")
    @PermitAll
    public Html preview(@PathParam("id") long id) {
        var questionnaire = questionnaires.get(id);
        return Html.of(
                "evaluation/preview",
                new Preview(questionnaire, questionnaire.content().steps(), new Form<>(null, Map.of(), List.of())),
                Text.of("evaluation.preview.title", questionnaire.title(request.locale())));
    }

    @GET
    @Path("questionnaires/{id}/paper.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf paper(@PathParam("id") long id) {
        var questionnaire = questionnaires.get(id);
        var page = Html.of("evaluation/paper", new Paper(questionnaire), title(questionnaire));
        return Pdf.of(page, "ankieta-" + id + ".pdf");
    }

    @GET
    @Path("questionnaires/new")
    @Permission(Questionnaires.MANAGE)
    public Html blank() {
        return write(null, forms.empty(QuestionnaireInput.class));
    }

    @POST
    @Path("questionnaires")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(QuestionnaireInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(questionnaires.add(input)), "evaluation.done.questionnaire.added"),
                again -> write(null, again));
    }

    @GET
    @Path("questionnaires/{id}/edit")
    @Permission(Questionnaires.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var questionnaire = questionnaires.get(id);
        questionnaire.requireDraft();
        return write(questionnaire, forms.fill(QuestionnaireInput.of(questionnaire)));
    }

    @POST
    @Path("questionnaires/{id}/edit")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(QuestionnaireInput.class, fields);
        var questionnaire = questionnaires.get(id);
        return Saving.of(
                form,
                input -> Redirect.to(
                        address(questionnaires.describe(id, input)), "evaluation.done.questionnaire.changed"),
                again -> write(questionnaire, again));
    }

    @POST
    @Path("questionnaires/{id}/use")
    @Permission(Questionnaires.MANAGE)
    public Response use(@PathParam("id") long id) {
        try {
            return Redirect.to(address(questionnaires.use(id)), "evaluation.done.questionnaire.used");
        } catch (InvalidInput incomplete) {
            return show(questionnaires.get(id), new Form<>(null, Map.of(), incomplete.faults()))
                    .status(400);
        }
    }

    @POST
    @Path("questionnaires/{id}/close")
    @Permission(Questionnaires.MANAGE)
    public Response close(@PathParam("id") long id) {
        return Redirect.to(address(questionnaires.close(id)), "evaluation.done.questionnaire.closed");
    }

    @POST
    @Path("questionnaires/{id}/renew")
    @Permission(Questionnaires.MANAGE)
    public Response renew(@PathParam("id") long id) {
        return Redirect.to(address(questionnaires.renew(id)), "evaluation.done.questionnaire.renewed");
    }

    @POST
    @Path("questionnaires/{id}/discard")
    @Permission(Questionnaires.MANAGE)
    public Response discard(@PathParam("id") long id) {
        questionnaires.discard(id);
        return Redirect.to(urls.of("evaluation/questionnaires"), "evaluation.done.questionnaire.discarded");
    }

    private Html write(Questionnaire questionnaire, Form<QuestionnaireInput> form) {
        return Html.of(
                "evaluation/questionnaire-form",
                new Write(questionnaire, form, projects.all()),
                Text.of(questionnaire == null ? "evaluation.questionnaire.new" : "evaluation.questionnaire.edit"));
    }

    private Text title(Questionnaire questionnaire) {
        return Text.literally(questionnaire.title(request.locale()));
    }

    private String address(Questionnaire questionnaire) {
        return urls.of("evaluation/questionnaires", questionnaire.id());
    }
}
