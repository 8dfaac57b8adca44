package pl.wspolnie.forum.minutes;

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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.meeting.Meetings;

/** Minutes for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolApi {

    private final Protocols protocols;
    private final Forms forms;

    protected ProtocolApi() {
        this(null, null);
    }

    @Inject
    public ProtocolApi(Protocols protocols, Forms forms) {
        this.protocols = protocols;
        this.forms = forms;
    }

    @GET
    @Path("meetings/{meeting}/minutes")
    @PermitAll
    public ProtocolView get(@PathParam("meeting") long id) {
        return view(protocols.get(id));
    }

    @POST
    @Path("meetings/{meeting}/minutes")
    @Permission(Meetings.MANAGE)
    public Response draft(@PathParam("meeting") long id) {
        return Response.status(Response.Status.CREATED)
                .entity(view(protocols.draft(id)))
                .build();
    }

    @PUT
    @Path("meetings/{meeting}/minutes")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProtocolView change(@PathParam("meeting") long id, ProtocolInput input) {
        return view(protocols.change(id, forms.check(input)));
    }

    @POST
    @Path("meetings/{meeting}/minutes/publish")
    @Permission(Meetings.MANAGE)
    public ProtocolView publish(@PathParam("meeting") long id) {
        return view(protocols.publish(id));
    }

    @POST
    @Path("meetings/{meeting}/minutes/approve")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProtocolView approve(@PathParam("meeting") long id, ApprovalInput input) {
        return view(protocols.approve(id, forms.check(input)));
    }

    private ProtocolView view(Protocol protocol) {
        return ProtocolView.of(protocol, protocols.items(protocol), protocols.revisions(protocol));
    }
}
