package pl.wspolnie.practices.model;

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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages of models and their versions. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class ModelPages {

    private final Models models;
    private final Elements elements;
    private final Forms forms;
    private final Urls urls;

    protected ModelPages() {
        this(null, null, null, null);
    }

    @Inject
    public ModelPages(Models models, Elements elements, Forms forms, Urls urls) {
        this.models = models;
        this.elements = elements;
        this.forms = forms;
        this.urls = urls;
    }

    public record Listing(List<Model> models) {}

    /** An element as it is in force, and how far it has come. */
    public record Part(Wording wording, List<Elements.Ground> grounds, Way<Elements.Done> way) {}

    public record Show(Model model, Version version, List<Part> parts, List<Version> versions) {}

    /** What is being worked on. */
    public record Working(Model model, List<Element> elements, List<Element> retired, boolean changed) {}

    public record Older(Model model, Version version, List<ElementChange> changes, List<Version> versions) {}

    /** @param model {@code null} for a new one */
    public record Write(Model model, Form<ModelInput> form) {}

    public record Publish(Model model, List<ElementChange> changes, Form<VersionInput> form) {}

    @GET
    @Path("models")
    @PermitAll
    public Html list() {
        return Html.of("practices/models", new Listing(models.visible()), Text.of("practices.part.models"));
    }

    @GET
    @Path("models/{model}")
    @PermitAll
    public Html show(@PathParam("model") long id) {
        var model = models.get(id);
        return model.isPublished()
                ? Html.of("practices/model", shown(model), Text.literally(model.title()))
                : draft(id);
    }

    @GET
    @Path("models/{model}/model.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf print(@PathParam("model") long id) {
        var model = models.get(id);
        return Pdf.of(
                Html.of("practices/model-pdf", shown(model), Text.literally(model.title())), "model-" + id + ".pdf");
    }

    private Show shown(Model model) {
        var version = models.version(model, model.currentNumber());
        var parts =
                version.wordings().stream().map(wording -> part(model, wording)).toList();
        return new Show(model, version, parts, models.versions(model));
    }

    private Part part(Model model, Wording wording) {
        var element = elements.get(model, wording.elementId());
        return new Part(wording, elements.grounds(element), elements.way(element));
    }

    @GET
    @Path("models/{model}/draft")
    @Permission(Models.MANAGE)
    public Html draft(@PathParam("model") long id) {
        var model = models.get(id);
        boolean changed = models.pending(model).stream().anyMatch(change -> change.kind() != ElementChange.Kind.KEPT);
        return Html.of(
                "practices/model-draft",
                new Working(model, models.elements(model), models.retired(model), changed),
                Text.of("practices.model.draft.title", model.title()));
    }

    @GET
    @Path("models/{model}/versions/{number}")
    @PermitAll
    public Html version(@PathParam("model") long id, @PathParam("number") int number) {
        var model = models.get(id);
        var version = models.version(model, number);
        return Html.of(
                "practices/model-version",
                new Older(model, version, models.changes(model, version), models.versions(model)),
                Text.of("practices.version.title", model.title(), number));
    }

    @GET
    @Path("models/new")
    @Permission(Models.MANAGE)
    public Html blank() {
        return write(null, forms.empty(ModelInput.class));
    }

    @POST
    @Path("models")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(ModelInput.class, fields);
        if (form.hasFaults()) {
            return write(null, form).status(400);
        }
        return Redirect.to(address(models.add(form.valid())) + "/draft", "practices.done.model.added");
    }

    @GET
    @Path("models/{model}/edit")
    @Permission(Models.MANAGE)
    public Html edit(@PathParam("model") long id) {
        var model = models.get(id);
        return write(model, forms.fill(ModelInput.of(model)));
    }

    @POST
    @Path("models/{model}/edit")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("model") long id, MultivaluedMap<String, String> fields) {
        var model = models.get(id);
        var form = forms.read(ModelInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(models.change(id, input)) + "/draft", "practices.done.model.changed"),
                again -> write(model, again));
    }

    @GET
    @Path("models/{model}/publish")
    @Permission(Models.MANAGE)
    public Html publishForm(@PathParam("model") long id) {
        return publish(models.get(id), forms.empty(VersionInput.class));
    }

    @POST
    @Path("models/{model}/publish")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("model") long id, MultivaluedMap<String, String> fields) {
        var model = models.get(id);
        var form = forms.read(VersionInput.class, fields);
        try {
            models.publish(id, form.valid());
            return Redirect.to(address(model), "practices.done.model.published");
        } catch (InvalidInput wrong) {
            return publish(model, form.with(wrong.faults())).status(400);
        }
    }

    private Html publish(Model model, Form<VersionInput> form) {
        return Html.of(
                "practices/model-publish",
                new Publish(model, models.pending(model), form),
                Text.of("practices.model.publish.title", model.title()));
    }

    private static Html write(Model model, Form<ModelInput> form) {
        var title = model == null ? Text.of("practices.model.new") : Text.of("practices.model.edit", model.title());
        return Html.of("practices/model-form", new Write(model, form), title);
    }

    private String address(Model model) {
        return urls.of("practices/models", model.id());
    }
}
