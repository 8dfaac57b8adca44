package pl.wspolnie.practices.model;

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
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages on which the grounds of an element and the steps of its way are written down. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class WayPages {

    private final Models models;
    private final Elements elements;
    private final Forms forms;
    private final Urls urls;

    protected WayPages() {
        this(null, null, null, null);
    }

    @Inject
    public WayPages(Models models, Elements elements, Forms forms, Urls urls) {
        this.models = models;
        this.elements = elements;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param kinds what can be looked for */
    public record Pick(
            Model model,
            Element element,
            String words,
            String kind,
            List<Elements.Kind> kinds,
            List<Reference> found) {}

    /** @param step {@code null} for a new one */
    public record Write(Model model, Element element, Step step, List<Elements.Ground> grounds, Form<StepInput> form) {}

    @GET
    @Path("models/{model}/elements/{id}/grounds")
    @Permission(Models.MANAGE)
    public Html pick(
            @PathParam("model") long modelId,
            @PathParam("id") long id,
            @QueryParam("words") String words,
            @QueryParam("kind") String kind) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        var pick = new Pick(model, element, words, kind, elements.kinds(), elements.offered(words, kind));
        return Html.of("practices/grounds", pick, Text.of("practices.grounds.title", element.title()));
    }

    @POST
    @Path("models/{model}/elements/{id}/grounds")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ground(
            @PathParam("model") long modelId, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        elements.ground(modelId, id, forms.read(BasisInput.class, fields).valid());
        return Redirect.to(address(modelId, id), "practices.done.basis.added");
    }

    @POST
    @Path("models/{model}/elements/{id}/grounds/{basis}/remove")
    @Permission(Models.MANAGE)
    public Response unground(
            @PathParam("model") long modelId, @PathParam("id") long id, @PathParam("basis") long basis) {
        elements.unground(modelId, id, basis);
        return Redirect.to(address(modelId, id), "practices.done.basis.removed");
    }

    @GET
    @Path("models/{model}/elements/{id}/steps/new")
    @Permission(Models.MANAGE)
    public Html blank(@PathParam("model") long modelId, @PathParam("id") long id) {
        var model = models.get(modelId);
        return write(model, elements.get(model, id), null, forms.empty(StepInput.class));
    }

    @POST
    @Path("models/{model}/elements/{id}/steps")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("model") long modelId, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var model = models.get(modelId);
        var form = forms.read(StepInput.class, fields);
        try {
            elements.addStep(modelId, id, form.valid());
            return Redirect.to(address(modelId, id), "practices.done.step.added");
        } catch (InvalidInput wrong) {
            return write(model, elements.get(model, id), null, form.with(wrong.faults()))
                    .status(400);
        }
    }

    @GET
    @Path("models/{model}/elements/{id}/steps/{step}/edit")
    @Permission(Models.MANAGE)
    public Html edit(@PathParam("model") long modelId, @PathParam("id") long id, @PathParam("step") long stepId) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        var step = elements.step(element, stepId);
        return write(model, element, step, forms.fill(StepInput.of(step)));
    }

    @POST
    @Path("models/{model}/elements/{id}/steps/{step}/edit")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("model") long modelId,
            @PathParam("id") long id,
            @PathParam("step") long stepId,
            MultivaluedMap<String, String> fields) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        var step = elements.step(element, stepId);
        var form = forms.read(StepInput.class, fields);
        try {
            elements.changeStep(modelId, id, stepId, form.valid());
            return Redirect.to(address(modelId, id), "practices.done.step.changed");
        } catch (InvalidInput wrong) {
            return write(model, element, step, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("models/{model}/elements/{id}/steps/{step}/remove")
    @Permission(Models.MANAGE)
    public Response remove(@PathParam("model") long modelId, @PathParam("id") long id, @PathParam("step") long step) {
        elements.removeStep(modelId, id, step);
        return Redirect.to(address(modelId, id), "practices.done.step.removed");
    }

    private Html write(Model model, Element element, Step step, Form<StepInput> form) {
        return Html.of(
                "practices/step-form",
                new Write(model, element, step, elements.grounds(element), form),
                Text.of("practices.step.form", element.title()));
    }

    private String address(long model, long element) {
        return urls.of("practices/models", model, "elements", element);
    }
}
