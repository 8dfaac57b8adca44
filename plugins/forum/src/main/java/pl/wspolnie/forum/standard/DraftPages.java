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
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** The editor's desk: the next version of a document. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class DraftPages {

    private final Standards standards;
    private final Drafts drafts;
    private final Texts texts;
    private final Credits credits;
    private final Settings settings;
    private final Forms forms;
    private final Urls urls;

    protected DraftPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DraftPages(
            Standards standards,
            Drafts drafts,
            Texts texts,
            Credits credits,
            Settings settings,
            Forms forms,
            Urls urls) {
        this.standards = standards;
        this.drafts = drafts;
        this.texts = texts;
        this.credits = credits;
        this.settings = settings;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * The draft.
     *
     * @param credits what its paragraphs take up
     * @param waiting what was accepted and is not taken up yet
     * @param ended what ended in it, with what it said
     * @param anew whether there is a version before it
     */
    public record Desk(
            Standard standard,
            Version draft,
            List<Wording> wordings,
            Map<Long, List<Remark>> credits,
            List<Remark> waiting,
            List<Ended> ended,
            boolean anew) {}

    public record Ended(Descent descent, Wording wording) {}

    public record Paste(Standard standard, Form<TextInput> form) {}

    /** @param proposal what seems to have become of the paragraphs */
    public record Match(Standard standard, Version draft, String text, Matched matched, Form<MatchInput> form) {}

    public record Publish(Standard standard, Version draft, Form<PublishInput> form) {}

    @GET
    @Path("standards/{standard}/draft")
    @Permission(Standards.EDIT)
    public Html desk(@PathParam("standard") long id) {
        var draft = drafts.get(id);
        var standard = standards.get(id);
        var before = Changes.byParagraph(drafts.wordingsBefore(draft));
        var ended = standards.descents(draft).stream()
                .filter(Descent::ends)
                .map(descent -> new Ended(descent, before.get(descent.fromId())))
                .toList();
        var model = new Desk(
                standard,
                draft,
                standards.wordings(draft),
                credits.of(draft),
                credits.waiting(standard),
                ended,
                !before.isEmpty());
        return Html.of("forum/draft", model, Text.of("forum.draft.title", standard.title()));
    }

    @POST
    @Path("standards/{standard}/draft")
    @Permission(Standards.EDIT)
    public Response begin(@PathParam("standard") long id) {
        drafts.begin(id);
        return done(id, "begun");
    }

    private Response done(long id, String what) {
        return Redirect.to(urls.of("forum/standards", id) + "/draft", "forum.done.draft." + what);
    }

    @POST
    @Path("standards/{standard}/draft/discard")
    @Permission(Standards.EDIT)
    public Response discard(@PathParam("standard") long id) {
        drafts.discard(id);
        return Redirect.to(urls.of("forum/standards"), "forum.done.draft.discarded");
    }

    @POST
    @Path("standards/{standard}/draft/numbers")
    @Permission(Standards.EDIT)
    public Response renumber(@PathParam("standard") long id) {
        drafts.renumber(id);
        return done(id, "renumbered");
    }

    @POST
    @Path("standards/{standard}/draft/accepted")
    @Permission(Standards.EDIT)
    public Response take(@PathParam("standard") long id) {
        return done(id, credits.take(id) > 0 ? "taken" : "nothing");
    }

    @GET
    @Path("standards/{standard}/draft/text")
    @Permission(Standards.EDIT)
    public Html paste(@PathParam("standard") long id) {
        var whole = standards.wordings(drafts.get(id)).stream()
                .map(wording -> wording.piece().whole())
                .collect(Collectors.joining("\n\n"));
        return paste(standards.get(id), forms.fill(new TextInput(whole)));
    }

    private static Html paste(Standard standard, Form<TextInput> form) {
        return Html.of(
                "forum/draft-text", new Paste(standard, form), Text.of("forum.draft.text.title", standard.title()));
    }

    /** Shows what would become of the text; nothing is changed. */
    @POST
    @Path("standards/{standard}/draft/text")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var draft = drafts.get(id);
        var form = forms.read(TextInput.class, fields);
        try {
            var text = form.valid();
            var given = new MatchInput(text.text(), null, null, draft.rowVersion());
            return match(draft, text, forms.fill(given)).status(200);
        } catch (InvalidInput wrong) {
            return paste(standards.get(id), form.with(wrong.faults())).status(400);
        }
    }

    private Html match(Version draft, TextInput text, Form<MatchInput> form) {
        var standard = standards.get(draft.standardId());
        return Html.of(
                "forum/draft-match",
                new Match(standard, draft, text.text(), Matched.of(texts.propose(standard.id(), text)), form),
                Text.of("forum.draft.match.title", standard.title()));
    }

    @POST
    @Path("standards/{standard}/draft/matching")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var draft = drafts.get(id);
        var form = forms.read(MatchInput.class, fields);
        try {
            texts.replace(id, form.valid());
            return done(id, "changed");
        } catch (InvalidInput wrong) {
            var text = form.raw("text");
            return text.isBlank()
                    ? paste(standards.get(id), forms.read(TextInput.class, fields))
                            .status(400)
                    : match(draft, new TextInput(text), form.with(wrong.faults()))
                            .status(400);
        }
    }

    @GET
    @Path("standards/{standard}/draft/publish")
    @Permission(Standards.EDIT)
    public Html publication(@PathParam("standard") long id) {
        var draft = drafts.get(id);
        var today = standards.today();
        var days = settings.get("forum", StandardSettings.DAYS);
        return publication(
                draft, forms.fill(new PublishInput(null, today, today.plusDays(days - 1), draft.rowVersion())));
    }

    private Html publication(Version draft, Form<PublishInput> form) {
        var standard = standards.get(draft.standardId());
        return Html.of(
                "forum/draft-publish",
                new Publish(standard, draft, form),
                Text.of("forum.draft.publish.title", standard.title()));
    }

    @POST
    @Path("standards/{standard}/draft/publish")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("standard") long id, MultivaluedMap<String, String> fields) {
        var draft = drafts.get(id);
        var form = forms.read(PublishInput.class, fields);
        try {
            drafts.publish(id, form.valid());
            return Redirect.to(urls.of("forum/standards", id), "forum.done.standard.published");
        } catch (InvalidInput wrong) {
            return publication(draft, form.with(wrong.faults())).status(400);
        }
    }
}
