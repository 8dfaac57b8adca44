package pl.wspolnie.forum.standard;

import jakarta.annotation.security.PermitAll;
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
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.SpamGuard;
import pl.wspolnie.api.web.Urls;

/** The discussion of a document and of each of its paragraphs. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class RemarkPages {

    private static final int GUESTS_PER_HOUR = 10;

    private final Standards standards;
    private final StandardHeads heads;
    private final Wordings wordings;
    private final Remarks remarks;
    private final Discussion discussion;
    private final Voices voices;
    private final Forms forms;
    private final SpamGuard guard;
    private final Urls urls;

    protected RemarkPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public RemarkPages(
            Standards standards,
            StandardHeads heads,
            Wordings wordings,
            Remarks remarks,
            Discussion discussion,
            Voices voices,
            Forms forms,
            SpamGuard guard,
            Urls urls) {
        this.standards = standards;
        this.heads = heads;
        this.wordings = wordings;
        this.remarks = remarks;
        this.discussion = discussion;
        this.voices = voices;
        this.forms = forms;
        this.guard = guard;
        this.urls = urls;
    }

    /** A list of voices with its pages. */
    public record Listing(
            StandardHead head, RemarkFilter filter, List<Voice> voices, long total, int page, boolean open) {

        public int lastPage() {
            return Talk.lastPage(total);
        }

        /** The address of the list with its filter. */
        public String address(String url) {
            return url + filter.query();
        }
    }

    /** @param about what it is about; {@code null} for the whole document */
    public record Write(StandardHead head, Wording about, Form<?> form) {}

    public record Thread(
            StandardHead head,
            Voice voice,
            List<Voice> replies,
            boolean open,
            boolean eligible,
            Form<ReplyInput> form) {}

    public record Mine(List<Voice> voices) {}

    @GET
    @Path("standards/{standard}/remarks")
    @PermitAll
    public Html list(
            @PathParam("standard") long id,
            @QueryParam("standpoint") Standpoint standpoint,
            @QueryParam("unanswered") @DefaultValue("false") boolean unanswered,
            @QueryParam("page") @DefaultValue("1") int page) {
        var standard = standards.get(id);
        var filter = new RemarkFilter(standpoint, unanswered);
        var model = new Listing(
                heads.of(standard, "remarks"),
                filter,
                voices.of(remarks.list(standard, filter, page, Remarks.PER_PAGE)),
                remarks.count(standard, filter),
                Math.max(page, 1),
                remarks.isOpen(standard));
        return Html.of("forum/standard-remarks", model, Text.of("forum.remarks.title", standard.title()));
    }

    @GET
    @Path("paragraphs/{paragraph}")
    @PermitAll
    public Html paragraph(@PathParam("paragraph") long id, @QueryParam("page") @DefaultValue("1") int page) {
        var paragraph = standards.paragraph(id);
        var standard = standards.get(paragraph.standardId());
        var worded = wordings.published(id);
        var head = heads.of(standard, "text");
        var model = new Talk(
                head,
                worded.get(0),
                worded,
                Talk.numbers(standards.versions(standard)),
                lineage(id),
                voices.of(remarks.list(standard, id, page)),
                remarks.count(standard, id),
                Math.max(page, 1),
                remarks.isOpen(standard)
                        && worded.get(0).versionId() == head.latest().id(),
                remarks.isEligible(standard),
                remarks.takesGuests(standard));
        return Html.of(
                "forum/paragraph",
                model,
                Text.of("forum.paragraph.title", worded.get(0).name(), standard.title()));
    }

    private List<Talk.Kin> lineage(long paragraph) {
        return standards.lineage(paragraph).stream()
                .map(descent -> {
                    var other = descent.fromId() == paragraph ? descent.intoId() : Long.valueOf(descent.fromId());
                    return new Talk.Kin(
                            descent,
                            descent.fromId() == paragraph,
                            other == null ? null : wordings.published(other).get(0));
                })
                .toList();
    }

    @GET
    @Path("paragraphs/{paragraph}/remarks/new")
    @Permission(Remarks.WRITE)
    public Html blank(@PathParam("paragraph") long id) {
        var about = open(id);
        return write(about, forms.fill(new RemarkInput(null, about.content(), false)));
    }

    /** What the paragraph says now, if remarks on it are taken. */
    private Wording open(long paragraph) {
        var standard = standards.get(standards.paragraph(paragraph).standardId());
        remarks.open(standard);
        return wordings.published(paragraph).get(0);
    }

    private Html write(Wording about, Form<?> form) {
        var standard = standards.get(about.standardId());
        return Html.of(
                "forum/remark-form",
                new Write(heads.of(standard, "text"), about, form),
                Text.of("forum.remark.new", about.name()));
    }

    @POST
    @Path("paragraphs/{paragraph}/remarks")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("paragraph") long id, MultivaluedMap<String, String> fields) {
        var about = wordings.published(standards.paragraph(id).id()).get(0);
        var form = forms.read(RemarkInput.class, fields);
        return Saving.of(form, input -> said(discussion.remark(id, input)), again -> write(about, again));
    }

    private Response said(Remark remark) {
        return Redirect.to(
                urls.of("forum/remarks", remark.id()),
                remark.withheld() ? "forum.done.remark.waits" : "forum.done.remark.made");
    }

    @GET
    @Path("paragraphs/{paragraph}/guest")
    @PermitAll
    public Html blankOfGuest(@PathParam("paragraph") long id) {
        discussion.requireGuests(standards.get(standards.paragraph(id).standardId()));
        var about = open(id);
        return guest(about, forms.fill(new GuestInput(null, about.content(), null, null)));
    }

    private Html guest(Wording about, Form<?> form) {
        var standard = standards.get(about.standardId());
        return Html.of(
                "forum/remark-guest",
                new Write(heads.of(standard, "text"), about, form),
                Text.of("forum.remark.new", about.name()));
    }

    @POST
    @Path("paragraphs/{paragraph}/guest")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addAsGuest(@PathParam("paragraph") long id, MultivaluedMap<String, String> fields) {
        discussion.requireGuests(standards.get(standards.paragraph(id).standardId()));
        var about = wordings.published(id).get(0);
        var form = forms.read(GuestInput.class, fields);
        try {
            var input = form.valid();
            guard.check(fields, "forum.remark", GUESTS_PER_HOUR);
            var remark = discussion.remarkAsGuest(id, input);
            // A visitor has no page for what waits for a moderator.
            return remark.withheld()
                    ? Redirect.to(urls.of("forum/paragraphs", id), "forum.done.remark.waits")
                    : said(remark);
        } catch (InvalidInput wrong) {
            return guest(about, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return guest(about, form.with(meanwhile)).status(409);
        }
    }

    @GET
    @Path("standards/{standard}/remarks/new")
    @Permission(Remarks.WRITE)
    public Html blankOnWhole(@PathParam("standard") long id) {
        var standard = standards.get(id);
        remarks.open(standard);
        return whole(standard, forms.empty(RemarkInput.class));
    }

    private Html whole(Standard standard, Form<RemarkInput> form) {
        return Html.of(
                "forum/remark-form",
                new Write(heads.of(standard, "remarks"), null, form),
                Text.of("forum.remark.new.whole", standard.title()));
    }

    @POST
    @Path("standards/{standard}/remarks")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addOnWhole(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var standard = standards.get(id);
        var form = forms.read(RemarkInput.class, fields);
        return Saving.of(form, input -> said(discussion.remarkOnWhole(id, input)), again -> whole(standard, again));
    }

    @GET
    @Path("remarks/mine")
    @Permission(Remarks.WRITE)
    public Html mine() {
        return Html.of("forum/remarks-mine", new Mine(voices.of(remarks.mine())), Text.of("forum.remarks.mine"));
    }

    @GET
    @Path("remarks/{remark}")
    @PermitAll
    public Html show(@PathParam("remark") long id) {
        var remark = remarks.get(id);
        return thread(
                remark.threadId() == null ? remark : remarks.get(remark.threadId()), forms.empty(ReplyInput.class));
    }

    private Html thread(Remark remark, Form<ReplyInput> form) {
        var standard = standards.get(remark.standardId());
        var model = new Thread(
                heads.of(standard, "remarks"),
                voices.of(remark),
                voices.of(remarks.replies(standard, remark)),
                remarks.isOpen(standard) && !remark.withdrawn() && remarks.isShown(remark),
                remarks.isEligible(standard),
                form);
        return Html.of("forum/remark", model, Text.of("forum.remark.title", standard.title()));
    }

    @POST
    @Path("remarks/{remark}/replies")
    @Permission(Remarks.WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@PathParam("remark") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ReplyInput.class, fields);
        if (form.hasFaults()) {
            return thread(remarks.thread(id), form).status(400);
        }
        var reply = discussion.reply(id, form.valid());
        return Redirect.to(
                urls.of("forum/remarks", id),
                reply.withheld() ? "forum.done.remark.waits" : "forum.done.remark.replied");
    }

    @POST
    @Path("remarks/{remark}/support")
    @Permission(Remarks.WRITE)
    public Response support(@PathParam("remark") long id) {
        return back(discussion.support(id), "forum.done.remark.supported");
    }

    @POST
    @Path("remarks/{remark}/oppose")
    @Permission(Remarks.WRITE)
    public Response oppose(@PathParam("remark") long id) {
        return back(discussion.oppose(id), "forum.done.remark.unsupported");
    }

    @POST
    @Path("remarks/{remark}/withdraw")
    @Permission(Remarks.WRITE)
    public Response withdraw(@PathParam("remark") long id) {
        return back(discussion.withdraw(id), "forum.done.remark.withdrawn");
    }

    private Response back(Remark remark, String done) {
        return Redirect.to(urls.of(remark.path()), done);
    }
}
