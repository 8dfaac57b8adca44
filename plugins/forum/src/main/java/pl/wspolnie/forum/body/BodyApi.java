package pl.wspolnie.forum.body;

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

/** Bodies and their members for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class BodyApi {

    private final Bodies bodies;
    private final Members members;
    private final Homes homes;
    private final Warsaw warsaw;
    private final Forms forms;

    protected BodyApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public BodyApi(Bodies bodies, Members members, Homes homes, Warsaw warsaw, Forms forms) {
        this.bodies = bodies;
        this.members = members;
        this.homes = homes;
        this.warsaw = warsaw;
        this.forms = forms;
    }

    @GET
    @Path("bodies")
    @PermitAll
    public List<BodyView> list() {
        return bodies.all().stream().map(this::view).toList();
    }

    @GET
    @Path("bodies/{body}")
    @PermitAll
    public BodyView get(@PathParam("body") long id) {
        return view(bodies.get(id));
    }

    @POST
    @Path("bodies")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(BodyInput input) {
        return created(view(bodies.add(forms.check(input))));
    }

    @PUT
    @Path("bodies/{body}")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public BodyView change(@PathParam("body") long id, BodyInput input) {
        return view(bodies.change(id, forms.check(input)));
    }

    @POST
    @Path("bodies/{body}/members")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("body") long id, MemberInput input) {
        return created(BodyView.Seat.of(members.add(id, forms.check(input))));
    }

    @PUT
    @Path("bodies/{body}/members/{member}")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public BodyView.Seat change(@PathParam("body") long id, @PathParam("member") long member, MemberInput input) {
        return BodyView.Seat.of(members.change(id, member, forms.check(input)));
    }

    private BodyView view(Body body) {
        var today = warsaw.today();
        return BodyView.of(body, members.of(body), members.statutory(body, today), homes.of(body));
    }

    private static Response created(Object view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
