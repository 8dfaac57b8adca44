package pl.wspolnie.practices.model;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.practices.model.ModelViews.ElementView;
import pl.wspolnie.practices.model.ModelViews.OfferView;

/** Elements, their grounds and their ways for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/practices")
@Produces(MediaType.APPLICATION_JSON)
public class ElementApi {

    private final Models models;
    private final Elements elements;
    private final CurrentRequest request;
    private final Forms forms;

    protected ElementApi() {
        this(null, null, null, null);
    }

    @Inject
    public ElementApi(Models models, Elements elements, CurrentRequest request, Forms forms) {
        this.models = models;
        this.elements = elements;
        this.request = request;
        this.forms = forms;
    }

    /** Whether the next version is without an element. */
    public record RetireInput(boolean retired) {}

    /** The elements as they are worked on, also those that the next version is without. */
    @GET
    @Path("models/{model}/elements")
    @Permission(Models.MANAGE)
    public List<ElementView> list(@PathParam("model") long modelId) {
        var model = models.get(modelId);
        var all = new ArrayList<>(models.elements(model));
        all.addAll(models.retired(model));
        return all.stream().map(element -> view(model, element)).toList();
    }

    @GET
    @Path("models/{model}/elements/{id}")
    @PermitAll
    public ElementView get(@PathParam("model") long modelId, @PathParam("id") long id) {
        var model = models.get(modelId);
        return view(model, elements.get(model, id));
    }

    @POST
    @Path("models/{model}/elements")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("model") long modelId, ElementInput input) {
        return created(modelId, elements.add(modelId, forms.check(input)));
    }

    @PUT
    @Path("models/{model}/elements/{id}")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ElementView change(@PathParam("model") long modelId, @PathParam("id") long id, ElementInput input) {
        return view(models.get(modelId), elements.change(modelId, id, forms.check(input)));
    }

    @PUT
    @Path("models/{model}/elements/{id}/retired")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ElementView retire(@PathParam("model") long modelId, @PathParam("id") long id, RetireInput input) {
        return view(
                models.get(modelId),
                elements.retire(modelId, id, forms.check(input).retired()));
    }

    /** What can be referred to by these words. */
    @GET
    @Path("references")
    @Permission(Models.MANAGE)
    public List<OfferView> offered(@QueryParam("words") String words, @QueryParam("kind") String kind) {
        return elements.offered(words, kind).stream().map(OfferView::of).toList();
    }

    @POST
    @Path("models/{model}/elements/{id}/grounds")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ground(@PathParam("model") long modelId, @PathParam("id") long id, BasisInput input) {
        elements.ground(modelId, id, forms.check(input));
        return created(modelId, elements.get(models.get(modelId), id));
    }

    @DELETE
    @Path("models/{model}/elements/{id}/grounds/{basis}")
    @Permission(Models.MANAGE)
    public void unground(@PathParam("model") long modelId, @PathParam("id") long id, @PathParam("basis") long basis) {
        elements.unground(modelId, id, basis);
    }

    @POST
    @Path("models/{model}/elements/{id}/steps")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addStep(@PathParam("model") long modelId, @PathParam("id") long id, StepInput input) {
        elements.addStep(modelId, id, forms.check(input));
        return created(modelId, elements.get(models.get(modelId), id));
    }

    @PUT
    @Path("models/{model}/elements/{id}/steps/{step}")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ElementView changeStep(
            @PathParam("model") long modelId, @PathParam("id") long id, @PathParam("step") long step, StepInput input) {
        elements.changeStep(modelId, id, step, forms.check(input));
        return get(modelId, id);
    }

    @DELETE
    @Path("models/{model}/elements/{id}/steps/{step}")
    @Permission(Models.MANAGE)
    public void removeStep(@PathParam("model") long modelId, @PathParam("id") long id, @PathParam("step") long step) {
        elements.removeStep(modelId, id, step);
    }

    private Response created(long modelId, Element element) {
        return Response.status(Response.Status.CREATED)
                .entity(view(models.get(modelId), element))
                .build();
    }

    private ElementView view(Model model, Element element) {
        var current = models.current(model).stream()
                .filter(wording -> wording.elementId() == element.id())
                .findFirst();
        var shown = request.may(Models.MANAGE) ? Wording.of(element) : current.orElseGet(() -> Wording.of(element));
        return ElementView.of(element, shown, elements.grounds(element), elements.way(element));
    }
}
