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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages of elements: the way of each, and its writing. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class ElementPages {

    private final Models models;
    private final Elements elements;
    private final Forms forms;
    private final Urls urls;

    protected ElementPages() {
        this(null, null, null, null);
    }

    @Inject
    public ElementPages(Models models, Elements elements, Forms forms, Urls urls) {
        this.models = models;
        this.elements = elements;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * An element.
     *
     * @param wording in force, or as it is worked on where it is not in force yet
     * @param inForce whether it is in the version in force
     */
    public record Show(
            Model model,
            Element element,
            Wording wording,
            boolean inForce,
            List<Elements.Ground> grounds,
            Way<Elements.Done> way) {}

    /** @param element {@code null} for a new one */
    public record Write(Model model, Element element, Form<ElementInput> form) {}

    @GET
    @Path("models/{model}/elements/{id}")
    @PermitAll
    public Html show(@PathParam("model") long modelId, @PathParam("id") long id) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        var current = models.current(model).stream()
                .filter(wording -> wording.elementId() == id)
                .findFirst();
        var wording = current.orElseGet(() -> Wording.of(element));
        var show = new Show(
                model, element, wording, current.isPresent(), elements.grounds(element), elements.way(element));
        return Html.of("practices/element", show, Text.literally(wording.title()));
    }

    @GET
    @Path("models/{model}/elements/new")
    @Permission(Models.MANAGE)
    public Html blank(@PathParam("model") long modelId) {
        var model = models.get(modelId);
        var first = new MultivaluedHashMap<String, String>();
        first.putSingle("position", String.valueOf(models.elements(model).size() + 1));
        var form = forms.read(ElementInput.class, first);
        return write(model, null, new Form<>(null, form.raw(), List.of()));
    }

    @POST
    @Path("models/{model}/elements")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("model") long modelId, MultivaluedMap<String, String> fields) {
        var model = models.get(modelId);
        var form = forms.read(ElementInput.class, fields);
        if (form.hasFaults()) {
            return write(model, null, form).status(400);
        }
        var element = elements.add(modelId, form.valid());
        return Redirect.to(address(modelId, element.id()), "practices.done.element.added");
    }

    @GET
    @Path("models/{model}/elements/{id}/edit")
    @Permission(Models.MANAGE)
    public Html edit(@PathParam("model") long modelId, @PathParam("id") long id) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        return write(model, element, forms.fill(ElementInput.of(element)));
    }

    @POST
    @Path("models/{model}/elements/{id}/edit")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("model") long modelId, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var model = models.get(modelId);
        var element = elements.get(model, id);
        var form = forms.read(ElementInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    elements.change(modelId, id, input);
                    return Redirect.to(address(modelId, id), "practices.done.element.changed");
                },
                again -> write(model, element, again));
    }

    @POST
    @Path("models/{model}/elements/{id}/retire")
    @Permission(Models.MANAGE)
    public Response retire(@PathParam("model") long modelId, @PathParam("id") long id) {
        elements.retire(modelId, id, true);
        return Redirect.to(urls.of("practices/models", modelId, "draft"), "practices.done.element.retired");
    }

    @POST
    @Path("models/{model}/elements/{id}/restore")
    @Permission(Models.MANAGE)
    public Response restore(@PathParam("model") long modelId, @PathParam("id") long id) {
        elements.retire(modelId, id, false);
        return Redirect.to(urls.of("practices/models", modelId, "draft"), "practices.done.element.restored");
    }

    private static Html write(Model model, Element element, Form<ElementInput> form) {
        var title = element == null
                ? Text.of("practices.element.new", model.title())
                : Text.of("practices.element.edit", element.title());
        return Html.of("practices/element-form", new Write(model, element, form), title);
    }

    private String address(long model, long element) {
        return urls.of("practices/models", model, "elements", element);
    }
}
