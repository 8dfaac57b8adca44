package pl.wspolnie.forum.standard;

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
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.forum.standard.text.Level;

/** The paragraphs of a draft, edited one by one. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class WordingPages {

    private final Standards standards;
    private final Drafts drafts;
    private final Wordings wordings;
    private final Credits credits;
    private final Forms forms;
    private final Urls urls;

    protected WordingPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public WordingPages(
            Standards standards, Drafts drafts, Wordings wordings, Credits credits, Forms forms, Urls urls) {
        this.standards = standards;
        this.drafts = drafts;
        this.wordings = wordings;
        this.credits = credits;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * A paragraph to be written.
     *
     * @param wording {@code null} for a new one
     * @param taken what can be taken up in it: accepted remarks on it, and what it takes up already
     */
    public record Write(Standard standard, Wording wording, Form<WordingInput> form, List<Remark> taken) {}

    public record Split(Standard standard, Wording wording, Form<SplitInput> form) {}

    public record Drop(Standard standard, Wording wording, Form<DropInput> form) {}

    @GET
    @Path("wordings/{wording}/edit")
    @Permission(Standards.EDIT)
    public Html edit(@PathParam("wording") long id) {
        var wording = wordings.get(id);
        var taken = credited(wording).stream().map(Remark::id).toList();
        return write(wording, forms.fill(WordingInput.of(wording, taken)));
    }

    private List<Remark> credited(Wording wording) {
        var draft = drafts.get(wording.standardId());
        return credits.of(draft).getOrDefault(wording.paragraphId(), List.of());
    }

    private Html write(Wording wording, Form<WordingInput> form) {
        var standard = standards.get(wording.standardId());
        var taken = new ArrayList<>(credited(wording));
        credits.waiting(standard).stream()
                .filter(remark -> remark.paragraphId() == wording.paragraphId())
                .forEach(taken::add);
        return Html.of(
                "forum/wording-form",
                new Write(standard, wording, form, taken),
                Text.of("forum.wording.edit", wording.name()));
    }

    @POST
    @Path("wordings/{wording}/edit")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("wording") long id, MultivaluedMap<String, String> fields) {
        var wording = wordings.get(id);
        var form = forms.read(WordingInput.class, fields);
        return Saving.of(form, input -> done(wordings.reword(id, input), "changed"), again -> write(wording, again));
    }

    private Response done(Wording wording, String what) {
        var desk = urls.of("forum/standards", wording.standardId()) + "/draft?done=forum.done.draft." + what;
        return Redirect.to(desk + "#w" + wording.paragraphId());
    }

    /** @param after the key of the wording behind which it goes */
    @GET
    @Path("standards/{standard}/draft/new")
    @Permission(Standards.EDIT)
    public Html blank(@PathParam("standard") long id, @QueryParam("after") Long after) {
        drafts.get(id);
        return insert(id, forms.fill(new WordingInput(Level.CLAUSE, null, null, after, null, null)));
    }

    private Html insert(long standard, Form<WordingInput> form) {
        return Html.of(
                "forum/wording-form",
                new Write(standards.get(standard), null, form, List.of()),
                Text.of("forum.wording.new"));
    }

    @POST
    @Path("standards/{standard}/draft/new")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        drafts.get(id);
        var form = forms.read(WordingInput.class, fields);
        return Saving.of(form, input -> done(wordings.insert(id, input), "changed"), again -> insert(id, again));
    }

    @POST
    @Path("wordings/{wording}/move")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("wording") long id, MultivaluedMap<String, String> fields) {
        return done(wordings.move(id, forms.read(MoveInput.class, fields).valid()), "moved");
    }

    @POST
    @Path("wordings/{wording}/merge")
    @Permission(Standards.EDIT)
    public Response merge(@PathParam("wording") long id) {
        return done(wordings.merge(id), "merged");
    }

    @GET
    @Path("wordings/{wording}/drop")
    @Permission(Standards.EDIT)
    public Html dropping(@PathParam("wording") long id) {
        return dropping(wordings.get(id), forms.empty(DropInput.class));
    }

    private Html dropping(Wording wording, Form<DropInput> form) {
        return Html.of(
                "forum/wording-drop",
                new Drop(standards.get(wording.standardId()), wording, form),
                Text.of("forum.wording.drop", wording.name()));
    }

    @POST
    @Path("wordings/{wording}/drop")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("wording") long id, MultivaluedMap<String, String> fields) {
        var wording = wordings.get(id);
        var form = forms.read(DropInput.class, fields);
        if (form.hasFaults()) {
            return dropping(wording, form).status(400);
        }
        wordings.drop(id, form.valid());
        return Redirect.to(urls.of("forum/standards", wording.standardId()) + "/draft", "forum.done.draft.dropped");
    }

    @GET
    @Path("wordings/{wording}/split")
    @Permission(Standards.EDIT)
    public Html splitting(@PathParam("wording") long id) {
        var wording = wordings.get(id);
        return splitting(wording, forms.fill(new SplitInput(wording.content(), wording.rowVersion())));
    }

    private Html splitting(Wording wording, Form<SplitInput> form) {
        return Html.of(
                "forum/wording-split",
                new Split(standards.get(wording.standardId()), wording, form),
                Text.of("forum.wording.split", wording.name()));
    }

    @POST
    @Path("wordings/{wording}/split")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(@PathParam("wording") long id, MultivaluedMap<String, String> fields) {
        var wording = wordings.get(id);
        var form = forms.read(SplitInput.class, fields);
        return Saving.of(form, input -> done(wordings.split(id, input), "split"), again -> splitting(wording, again));
    }

    @POST
    @Path("descents/{descent}/restore")
    @Permission(Standards.EDIT)
    public Response restore(@PathParam("descent") long id) {
        return done(wordings.restore(id), "restored");
    }
}
