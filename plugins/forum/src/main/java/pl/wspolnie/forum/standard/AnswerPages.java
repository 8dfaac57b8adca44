package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Where editors answer remarks, one by one or several alike, and enter what came otherwise. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    private final Standards standards;
    private final StandardHeads heads;
    private final Remarks remarks;
    private final Discussion discussion;
    private final Answers answers;
    private final Voices voices;
    private final Organisations organisations;
    private final Forms forms;
    private final Urls urls;

    protected AnswerPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public AnswerPages(
            Standards standards,
            StandardHeads heads,
            Remarks remarks,
            Discussion discussion,
            Answers answers,
            Voices voices,
            Organisations organisations,
            Forms forms,
            Urls urls) {
        this.standards = standards;
        this.heads = heads;
        this.remarks = remarks;
        this.discussion = discussion;
        this.answers = answers;
        this.voices = voices;
        this.organisations = organisations;
        this.forms = forms;
        this.urls = urls;
    }

    /** What waits for an answer. */
    public record Waiting(StandardHead head, List<Voice> voices, long total, int page, Form<AnswersInput> form) {

        public int lastPage() {
            return Talk.lastPage(total);
        }
    }

    public record Write(StandardHead head, Voice voice, Form<AnswerInput> form) {}

    /** @param organisations names to choose from */
    public record Enter(StandardHead head, List<Wording> wordings, List<String> organisations, Form<EntryInput> form) {}

    @GET
    @Path("standards/{standard}/answers")
    @Permission(Standards.EDIT)
    public Html waiting(@PathParam("standard") long id, @QueryParam("page") @DefaultValue("1") int page) {
        return waiting(own(id), page, forms.empty(AnswersInput.class));
    }

    private Html waiting(Standard standard, int page, Form<AnswersInput> form) {
        var model = new Waiting(
                heads.of(standard, "answers"),
                voices.of(remarks.list(standard, RemarkFilter.WAITING, page, Remarks.PER_PAGE)),
                remarks.count(standard, RemarkFilter.WAITING),
                Math.max(page, 1),
                form);
        return Html.of("forum/answers", model, Text.of("forum.answers.title", standard.title()));
    }

    private Standard own(long id) {
        var standard = standards.get(id);
        if (!standards.isEditor(standard)) {
            throw new NotFound("standard " + id + " is a partner's");
        }
        return standard;
    }

    @POST
    @Path("standards/{standard}/answers")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answerAll(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var standard = own(id);
        var form = forms.read(AnswersInput.class, fields);
        if (form.hasFaults()) {
            return waiting(standard, 1, form).status(400);
        }
        answers.answerAll(id, form.valid());
        return Redirect.to(urls.of("forum/standards", id) + "/answers", "forum.done.answer.given");
    }

    @GET
    @Path("remarks/{remark}/answer")
    @Permission(Standards.EDIT)
    public Html answer(@PathParam("remark") long id) {
        var remark = thread(id);
        var form = answers.find(remark)
                .map(AnswerInput::of)
                .map(forms::fill)
                .orElseGet(() -> forms.empty(AnswerInput.class));
        return answer(remark, form);
    }

    private Remark thread(long id) {
        var remark = remarks.thread(id);
        own(remark.standardId());
        return remark;
    }

    private Html answer(Remark remark, Form<AnswerInput> form) {
        var standard = standards.get(remark.standardId());
        return Html.of(
                "forum/answer-form",
                new Write(heads.of(standard, "answers"), voices.of(remark), form),
                Text.of("forum.answer.title", standard.title()));
    }

    @POST
    @Path("remarks/{remark}/answer")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("remark") long id, MultivaluedMap<String, String> fields) {
        var remark = thread(id);
        var form = forms.read(AnswerInput.class, fields);
        if (form.hasFaults()) {
            return answer(remark, form).status(400);
        }
        try {
            answers.answer(id, form.value());
            return Redirect.to(urls.of("forum/remarks", id), "forum.done.answer.given");
        } catch (Conflict meanwhile) {
            return answer(remark, form.with(meanwhile)).status(409);
        }
    }

    @GET
    @Path("standards/{standard}/remarks/enter")
    @Permission(Standards.EDIT)
    public Html blank(@PathParam("standard") long id) {
        return enter(own(id), forms.fill(new EntryInput(null, null, null, null, standards.today())));
    }

    private Html enter(Standard standard, Form<EntryInput> form) {
        var model = new Enter(
                heads.of(standard, "answers"),
                standards.latest(standard).map(standards::wordings).orElse(List.of()),
                organisations.all().stream().map(Organisation::name).toList(),
                form);
        return Html.of("forum/remark-enter", model, Text.of("forum.remark.enter", standard.title()));
    }

    @POST
    @Path("standards/{standard}/remarks/enter")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var standard = own(id);
        var form = forms.read(EntryInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    var remark = discussion.enter(id, input);
                    return Redirect.to(urls.of("forum/remarks", remark.id()), "forum.done.remark.entered");
                },
                again -> enter(standard, again));
    }
}
