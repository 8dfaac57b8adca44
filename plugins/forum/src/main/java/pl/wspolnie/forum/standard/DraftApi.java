package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.standard.StandardView.TextView;
import pl.wspolnie.forum.standard.StandardView.VersionView;
import pl.wspolnie.forum.standard.StandardView.WordingView;
import pl.wspolnie.forum.standard.text.Succession;

/** The next version of a document for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class DraftApi {

    private final Standards standards;
    private final Drafts drafts;
    private final Texts texts;
    private final Wordings wordings;
    private final Credits credits;
    private final Forms forms;

    protected DraftApi() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DraftApi(Standards standards, Drafts drafts, Texts texts, Wordings wordings, Credits credits, Forms forms) {
        this.standards = standards;
        this.drafts = drafts;
        this.texts = texts;
        this.wordings = wordings;
        this.credits = credits;
        this.forms = forms;
    }

    /** How many accepted wordings were taken. */
    public record Taken(int taken) {}

    @GET
    @Path("standards/{standard}/draft")
    @Permission(Standards.EDIT)
    public TextView get(@PathParam("standard") long id) {
        return view(drafts.get(id));
    }

    private TextView view(Version draft) {
        return TextView.of(draft, standards.wordings(draft), Map.of(), credits.of(draft));
    }

    private static WordingView view(Wording wording) {
        return WordingView.of(wording, Remarks.Counts.NONE, List.of());
    }

    @POST
    @Path("standards/{standard}/draft")
    @Permission(Standards.EDIT)
    public TextView begin(@PathParam("standard") long id) {
        return view(drafts.begin(id));
    }

    @DELETE
    @Path("standards/{standard}/draft")
    @Permission(Standards.EDIT)
    public void discard(@PathParam("standard") long id) {
        drafts.discard(id);
    }

    /** What would become of the paragraphs; nothing is changed. Places are counted from 0, -1 is none. */
    @POST
    @Path("standards/{standard}/draft/matching")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Succession propose(@PathParam("standard") long id, TextInput input) {
        return texts.propose(id, forms.check(input)).succession();
    }

    @PUT
    @Path("standards/{standard}/draft/text")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public TextView replace(@PathParam("standard") long id, MatchInput input) {
        return view(texts.replace(id, forms.check(input)));
    }

    @POST
    @Path("standards/{standard}/draft/numbers")
    @Permission(Standards.EDIT)
    public TextView renumber(@PathParam("standard") long id) {
        return view(drafts.renumber(id));
    }

    @POST
    @Path("standards/{standard}/draft/accepted")
    @Permission(Standards.EDIT)
    public Taken take(@PathParam("standard") long id) {
        return new Taken(credits.take(id));
    }

    @POST
    @Path("standards/{standard}/draft/publish")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionView publish(@PathParam("standard") long id, PublishInput input) {
        return VersionView.of(drafts.publish(id, forms.check(input)));
    }

    @POST
    @Path("standards/{standard}/draft/wordings")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public WordingView insert(@PathParam("standard") long id, WordingInput input) {
        return view(wordings.insert(id, forms.check(input)));
    }

    @PUT
    @Path("wordings/{wording}")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public WordingView reword(@PathParam("wording") long id, WordingInput input) {
        return view(wordings.reword(id, forms.check(input)));
    }

    @POST
    @Path("wordings/{wording}/move")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public WordingView move(@PathParam("wording") long id, MoveInput input) {
        return view(wordings.move(id, forms.check(input)));
    }

    @POST
    @Path("wordings/{wording}/split")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public WordingView split(@PathParam("wording") long id, SplitInput input) {
        return view(wordings.split(id, forms.check(input)));
    }

    @POST
    @Path("wordings/{wording}/merge")
    @Permission(Standards.EDIT)
    public WordingView merge(@PathParam("wording") long id) {
        return view(wordings.merge(id));
    }

    @POST
    @Path("wordings/{wording}/drop")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public void drop(@PathParam("wording") long id, DropInput input) {
        wordings.drop(id, forms.check(input));
    }

    @POST
    @Path("descents/{descent}/restore")
    @Permission(Standards.EDIT)
    public WordingView restore(@PathParam("descent") long id) {
        return view(wordings.restore(id));
    }
}
