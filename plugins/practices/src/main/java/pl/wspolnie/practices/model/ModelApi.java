package pl.wspolnie.practices.model;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.practices.model.ModelViews.ModelView;
import pl.wspolnie.practices.model.ModelViews.VersionView;

/** Models and their versions for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/practices")
@Produces(MediaType.APPLICATION_JSON)
public class ModelApi {

    private final Models models;
    private final Forms forms;

    protected ModelApi() {
        this(null, null);
    }

    @Inject
    public ModelApi(Models models, Forms forms) {
        this.models = models;
        this.forms = forms;
    }

    @GET
    @Path("models")
    @PermitAll
    public List<ModelView> list() {
        return models.visible().stream().map(this::view).toList();
    }

    @GET
    @Path("models/{model}")
    @PermitAll
    public ModelView get(@PathParam("model") long id) {
        return view(models.get(id));
    }

    @POST
    @Path("models")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(ModelInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(view(models.add(forms.check(input))))
                .build();
    }

    @PUT
    @Path("models/{model}")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ModelView change(@PathParam("model") long id, ModelInput input) {
        return view(models.change(id, forms.check(input)));
    }

    @GET
    @Path("models/{model}/versions/{number}")
    @PermitAll
    public VersionView version(@PathParam("model") long id, @PathParam("number") int number) {
        var model = models.get(id);
        var version = models.version(model, number);
        return VersionView.of(version, models.changes(model, version));
    }

    /** What the next version would change. */
    @GET
    @Path("models/{model}/pending")
    @Permission(Models.MANAGE)
    public List<ElementChange> pending(@PathParam("model") long id) {
        return models.pending(models.get(id));
    }

    @POST
    @Path("models/{model}/publish")
    @Permission(Models.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionView publish(@PathParam("model") long id, VersionInput input) {
        var version = models.publish(id, forms.check(input));
        return VersionView.of(version, models.changes(models.get(id), version));
    }

    private ModelView view(Model model) {
        return ModelView.of(model, models.current(model));
    }
}
