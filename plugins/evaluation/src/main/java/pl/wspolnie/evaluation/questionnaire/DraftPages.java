package pl.wspolnie.evaluation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages on which a draft's sections and items are written. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class DraftPages {

    /** Blank rows for more options at the end of the form. */
    private static final int SPARE_ROWS = 4;

    private static final int MOST_ROWS = 60;

    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final Library library;
    private final Forms forms;
    private final Urls urls;

    protected DraftPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public DraftPages(Questionnaires questionnaires, Drafts drafts, Library library, Forms forms, Urls urls) {
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.library = library;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param number of the section, or {@code null} for a new one */
    public record WriteSection(Questionnaire questionnaire, Integer number, Form<SectionInput> form) {}

    /**
     * @param code of the item, or {@code null} for a new one
     * @param options how many rows for options there are
     * @param rows how many rows for rows there are
     * @param register the organisations that may be asked about
     */
    public record WriteItem(
            Questionnaire questionnaire,
            String code,
            Form<ItemInput> form,
            int options,
            int rows,
            List<Option> register) {}

    public record Take(Questionnaire questionnaire, List<Library.Set> sets, Form<TakeInput> form) {}

    @GET
    @Path("questionnaires/{id}/sections/new")
    @Permission(Questionnaires.MANAGE)
    public Html newSection(@PathParam("id") long id) {
        var questionnaire = draft(id);
        var form = forms.fill(new SectionInput(null, null, null, null, questionnaire.rowVersion()));
        return section(questionnaire, null, form);
    }

    @POST
    @Path("questionnaires/{id}/sections")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addSection(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return saveSection(id, null, fields);
    }

    @GET
    @Path("questionnaires/{id}/sections/{number}")
    @Permission(Questionnaires.MANAGE)
    public Html editSection(@PathParam("id") long id, @PathParam("number") int number) {
        var questionnaire = draft(id);
        var sections = questionnaire.content().sections();
        if (number < 0 || number >= sections.size()) {
            throw new NotFound("section " + number);
        }
        return section(
                questionnaire, number, forms.fill(SectionInput.of(sections.get(number), questionnaire.rowVersion())));
    }

    @POST
    @Path("questionnaires/{id}/sections/{number}")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeSection(
            @PathParam("id") long id, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        return saveSection(id, number, fields);
    }

    private Response saveSection(long id, Integer number, MultivaluedMap<String, String> fields) {
        var form = forms.read(SectionInput.class, fields);
        var questionnaire = questionnaires.get(id);
        return Saving.of(
                form,
                input -> {
                    drafts.section(id, number, input);
                    return Redirect.to(address(id), "evaluation.done.questionnaire.changed");
                },
                again -> section(questionnaire, number, again));
    }

    @POST
    @Path("questionnaires/{id}/sections/{number}/remove")
    @Permission(Questionnaires.MANAGE)
    public Response removeSection(
            @PathParam("id") long id, @PathParam("number") int number, @FormParam("rowVersion") Long rowVersion) {
        return changed(drafts.removeSection(id, number, rowVersion));
    }

    @POST
    @Path("questionnaires/{id}/sections/{number}/move")
    @Permission(Questionnaires.MANAGE)
    public Response moveSection(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @FormParam("up") boolean up,
            @FormParam("rowVersion") Long rowVersion) {
        return changed(drafts.moveSection(id, number, up, rowVersion));
    }

    @GET
    @Path("questionnaires/{id}/items/new")
    @Permission(Questionnaires.MANAGE)
    public Html newItem(
            @PathParam("id") long id,
            @QueryParam("section") @DefaultValue("0") int section,
            @QueryParam("kind") @DefaultValue("ONE") ItemKind kind) {
        var questionnaire = draft(id);
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("section", String.valueOf(section));
        fields.putSingle("kind", kind.name());
        fields.putSingle("code", nextCode(questionnaire.content()));
        fields.putSingle("rowVersion", String.valueOf(questionnaire.rowVersion()));
        // A form that nobody has sent yet has no faults to show.
        var raw = forms.read(ItemInput.class, fields).raw();
        return item(questionnaire, null, new Form<>(null, raw, List.of()));
    }

    private static String nextCode(Content content) {
        int number = content.items().size() + 1;
        while (content.item("q" + number).isPresent()) {
            number++;
        }
        return "q" + number;
    }

    @POST
    @Path("questionnaires/{id}/items")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addItem(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return saveItem(id, null, fields);
    }

    @GET
    @Path("questionnaires/{id}/items/{code}")
    @Permission(Questionnaires.MANAGE)
    public Html editItem(@PathParam("id") long id, @PathParam("code") String code) {
        var questionnaire = draft(id);
        var content = questionnaire.content();
        var found = content.item(code).orElseThrow(() -> new NotFound("item " + code));
        return item(questionnaire, code, forms.fill(ItemInput.of(content, found, questionnaire.rowVersion())));
    }

    @POST
    @Path("questionnaires/{id}/items/{code}")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeItem(
            @PathParam("id") long id, @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        if (questionnaires.get(id).content().item(code).isEmpty()) {
            throw new NotFound("item " + code);
        }
        return saveItem(id, code, fields);
    }

    private Response saveItem(long id, String code, MultivaluedMap<String, String> fields) {
        var form = forms.read(ItemInput.class, fields);
        var questionnaire = questionnaires.get(id);
        return Saving.of(
                form,
                input -> {
                    drafts.item(id, code, input);
                    return Redirect.to(address(id), "evaluation.done.item.saved");
                },
                again -> item(questionnaire, code, again));
    }

    @POST
    @Path("questionnaires/{id}/items/{code}/remove")
    @Permission(Questionnaires.MANAGE)
    public Response removeItem(
            @PathParam("id") long id, @PathParam("code") String code, @FormParam("rowVersion") Long rowVersion) {
        return changed(drafts.removeItem(id, code, rowVersion));
    }

    @POST
    @Path("questionnaires/{id}/items/{code}/move")
    @Permission(Questionnaires.MANAGE)
    public Response moveItem(
            @PathParam("id") long id,
            @PathParam("code") String code,
            @FormParam("up") boolean up,
            @FormParam("rowVersion") Long rowVersion) {
        return changed(drafts.moveItem(id, code, up, rowVersion));
    }

    @GET
    @Path("questionnaires/{id}/library")
    @Permission(Questionnaires.MANAGE)
    public Html library(@PathParam("id") long id) {
        return take(draft(id), forms.empty(TakeInput.class));
    }

    @POST
    @Path("questionnaires/{id}/library")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(TakeInput.class, fields);
        var questionnaire = questionnaires.get(id);
        return Saving.of(
                form,
                input -> {
                    drafts.take(id, input);
                    return Redirect.to(address(id), "evaluation.done.items.taken");
                },
                again -> take(questionnaire, again));
    }

    @POST
    @Path("questionnaires/{id}/library/{set}")
    @Permission(Questionnaires.MANAGE)
    public Response takeSet(
            @PathParam("id") long id, @PathParam("set") String set, @FormParam("rowVersion") Long rowVersion) {
        drafts.takeAll(id, set, rowVersion);
        return Redirect.to(address(id), "evaluation.done.items.taken");
    }

    private Response changed(Questionnaire questionnaire) {
        return Redirect.to(address(questionnaire.id()), "evaluation.done.questionnaire.changed");
    }

    private Questionnaire draft(long id) {
        var questionnaire = questionnaires.get(id);
        questionnaire.requireDraft();
        return questionnaire;
    }

    private static Html section(Questionnaire questionnaire, Integer number, Form<SectionInput> form) {
        return Html.of(
                "evaluation/section-form",
                new WriteSection(questionnaire, number, form),
                Text.of(number == null ? "evaluation.section.new" : "evaluation.section.edit"));
    }

    private Html item(Questionnaire questionnaire, String code, Form<ItemInput> form) {
        return Html.of(
                "evaluation/item-form",
                new WriteItem(
                        questionnaire,
                        code,
                        form,
                        rows(form, "options"),
                        rows(form, "rows"),
                        questionnaires.register()),
                Text.of(code == null ? "evaluation.item.new" : "evaluation.item.edit"));
    }

    private Html take(Questionnaire questionnaire, Form<TakeInput> form) {
        return Html.of(
                "evaluation/library",
                new Take(questionnaire, library.sets(), form),
                Text.of("evaluation.library.title"));
    }

    /** The rows in which something stands, and some more. */
    private static int rows(Form<?> form, String list) {
        var field = Pattern.compile(list + "\\[(\\d{1,3})]\\..+");
        int filled = form.raw().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(entry -> field.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
        return Math.min(MOST_ROWS, filled + SPARE_ROWS);
    }

    private String address(long id) {
        return urls.of("evaluation/questionnaires", id);
    }
}
