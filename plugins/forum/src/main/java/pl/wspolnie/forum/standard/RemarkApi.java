package pl.wspolnie.forum.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.standard.RemarkView.AnswerView;

/** Discussions for programs. Who has no account uses the page, which keeps machines away. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class RemarkApi {

    private final Standards standards;
    private final Wordings wordings;
    private final Remarks remarks;
    private final Discussion discussion;
    private final Answers answers;
    private final Voices voices;
    private final Forms forms;

    protected RemarkApi() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RemarkApi(
            Standards standards,
            Wordings wordings,
            Remarks remarks,
            Discussion discussion,
            Answers answers,
            Voices voices,
            Forms forms) {
        this.standards = standards;
        this.wordings = wordings;
        this.remarks = remarks;
        this.discussion = discussion;
        this.answers = answers;
        this.voices = voices;
        this.forms = forms;
    }

    /** A page of a list; {@code total} counts all pages. */
    public record RemarkList(long total, int page, List<RemarkView> remarks) {}

    /** How many remarks were answered. */
    public record Given(int given) {}

    @GET
    @Path("standards/{standard}/remarks")
    @PermitAll
    public RemarkList list(
            @PathParam("standard") long id,
            @QueryParam("standpoint") Standpoint standpoint,
            @QueryParam("unanswered") @DefaultValue("false") boolean unanswered,
            @QueryParam("page") @DefaultValue("1") int page) {
        var standard = standards.get(id);
        var filter = new RemarkFilter(standpoint, unanswered);
        var found = remarks.list(standard, filter, page, Remarks.PER_PAGE);
        return new RemarkList(remarks.count(standard, filter), Math.max(page, 1), views(found));
    }

    private List<RemarkView> views(List<Remark> found) {
        return voices.of(found).stream().map(RemarkView::of).toList();
    }

    /** What a paragraph says in every public version, where it came from, and what else came of it. */
    @GET
    @Path("paragraphs/{paragraph}")
    @PermitAll
    public ParagraphView paragraph(@PathParam("paragraph") long id) {
        var paragraph = standards.paragraph(id);
        return new ParagraphView(
                id,
                paragraph.standardId(),
                wordings.published(id).stream()
                        .map(wording ->
                                new ParagraphView.Said(wording.versionNumber(), wording.name(), wording.content()))
                        .toList(),
                standards.lineage(id).stream().map(ParagraphView.Turn::of).toList());
    }

    @GET
    @Path("paragraphs/{paragraph}/remarks")
    @PermitAll
    public RemarkList ofParagraph(@PathParam("paragraph") long id, @QueryParam("page") @DefaultValue("1") int page) {
        var standard = standards.get(standards.paragraph(id).standardId());
        return new RemarkList(remarks.count(standard, id), Math.max(page, 1), views(remarks.list(standard, id, page)));
    }

    @GET
    @Path("remarks/mine")
    @Permission(Remarks.WRITE)
    public List<RemarkView> mine() {
        return views(remarks.mine());
    }

    @GET
    @Path("remarks/{remark}")
    @PermitAll
    public RemarkView get(@PathParam("remark") long id) {
        return view(remarks.get(id));
    }

    private RemarkView view(Remark remark) {
        return RemarkView.of(voices.of(remark));
    }

    private Response created(Remark remark) {
        return Response.status(Response.Status.CREATED).entity(view(remark)).build();
    }

    @GET
    @Path("remarks/{remark}/replies")
    @PermitAll
    public List<RemarkView> replies(@PathParam("remark") long id) {
        var thread = remarks.get(id);
        return views(remarks.replies(standards.get(thread.standardId()), thread));
    }

    @POST
    @Path("paragraphs/{paragraph}/remarks")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("paragraph") long id, RemarkInput input) {
        return created(discussion.remark(id, forms.check(input)));
    }

    @POST
    @Path("standards/{standard}/remarks")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addOnWhole(@PathParam("standard") long id, RemarkInput input) {
        return created(discussion.remarkOnWhole(id, forms.check(input)));
    }

    @POST
    @Path("standards/{standard}/entries")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("standard") long id, EntryInput input) {
        return created(discussion.enter(id, forms.check(input)));
    }

    @POST
    @Path("remarks/{remark}/replies")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("remark") long id, ReplyInput input) {
        return created(discussion.reply(id, forms.check(input)));
    }

    @POST
    @Path("remarks/{remark}/support")
    @Permission(Remarks.WRITE)
    public RemarkView support(@PathParam("remark") long id) {
        return view(discussion.support(id));
    }

    @POST
    @Path("remarks/{remark}/oppose")
    @Permission(Remarks.WRITE)
    public RemarkView oppose(@PathParam("remark") long id) {
        return view(discussion.oppose(id));
    }

    @POST
    @Path("remarks/{remark}/withdraw")
    @Permission(Remarks.WRITE)
    public RemarkView withdraw(@PathParam("remark") long id) {
        return view(discussion.withdraw(id));
    }

    @PUT
    @Path("remarks/{remark}/answer")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView answer(@PathParam("remark") long id, AnswerInput input) {
        return AnswerView.of(answers.answer(id, forms.check(input)));
    }

    @POST
    @Path("standards/{standard}/answers")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Given answerAll(@PathParam("standard") long id, AnswersInput input) {
        return new Given(answers.answerAll(id, forms.check(input)));
    }
}
