package pl.wspolnie.budget.edition;

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

/** Editions for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class EditionApi {

    private final Editions editions;
    private final Calendar calendar;
    private final Forms forms;

    protected EditionApi() {
        this(null, null, null);
    }

    @Inject
    public EditionApi(Editions editions, Calendar calendar, Forms forms) {
        this.editions = editions;
        this.calendar = calendar;
        this.forms = forms;
    }

    @GET
    @Path("editions")
    @PermitAll
    public List<EditionView> list() {
        return editions.visible().stream().map(this::view).toList();
    }

    @GET
    @Path("editions/{id}")
    @PermitAll
    public EditionView get(@PathParam("id") long id) {
        return view(editions.get(id));
    }

    @POST
    @Path("editions")
    @Permission(Editions.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(EditionInput input) {
        var edition = editions.add(forms.check(input));
        return Response.status(Response.Status.CREATED).entity(view(edition)).build();
    }

    @PUT
    @Path("editions/{id}")
    @Permission(Editions.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public EditionView change(@PathParam("id") long id, EditionInput input) {
        return view(editions.change(id, forms.check(input)));
    }

    @POST
    @Path("editions/{id}/publish")
    @Permission(Editions.MANAGE)
    public EditionView publish(@PathParam("id") long id) {
        return view(editions.publish(id));
    }

    private EditionView view(Edition edition) {
        return EditionView.of(edition, editions.pools(edition), calendar.stageOf(edition));
    }
}
