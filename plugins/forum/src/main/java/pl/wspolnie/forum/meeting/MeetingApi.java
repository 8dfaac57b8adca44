package pl.wspolnie.forum.meeting;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.body.Bodies;

/** Meetings for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingApi {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Heads heads;
    private final Participants participants;
    private final Materials materials;
    private final Forms forms;

    protected MeetingApi() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MeetingApi(
            Bodies bodies,
            Meetings meetings,
            Heads heads,
            Participants participants,
            Materials materials,
            Forms forms) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.heads = heads;
        this.participants = participants;
        this.materials = materials;
        this.forms = forms;
    }

    @GET
    @Path("bodies/{body}/meetings")
    @PermitAll
    public List<MeetingView> list(@PathParam("body") long body) {
        return meetings.of(bodies.get(body)).stream().map(this::view).toList();
    }

    @POST
    @Path("bodies/{body}/meetings")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("body") long body, MeetingInput input) {
        return created(view(meetings.add(body, forms.check(input))));
    }

    @GET
    @Path("meetings/{meeting}")
    @PermitAll
    public MeetingView get(@PathParam("meeting") long id) {
        return view(meetings.get(id));
    }

    @PUT
    @Path("meetings/{meeting}")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public MeetingView change(@PathParam("meeting") long id, MeetingInput input) {
        return view(meetings.change(id, forms.check(input)));
    }

    @POST
    @Path("meetings/{meeting}/announce")
    @Permission(Meetings.MANAGE)
    public MeetingView announce(@PathParam("meeting") long id) {
        return view(meetings.announce(id));
    }

    @POST
    @Path("meetings/{meeting}/invite")
    @Permission(Meetings.MANAGE)
    public MeetingView invite(@PathParam("meeting") long id) {
        meetings.inviteNew(id);
        return get(id);
    }

    @POST
    @Path("meetings/{meeting}/cancel")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public MeetingView cancel(@PathParam("meeting") long id, CancelInput input) {
        return view(meetings.cancel(id, forms.check(input)));
    }

    @POST
    @Path("meetings/{meeting}/hold")
    @Permission(Meetings.MANAGE)
    public MeetingView hold(@PathParam("meeting") long id) {
        return view(meetings.hold(id));
    }

    @POST
    @Path("meetings/{meeting}/discard")
    @Permission(Meetings.MANAGE)
    public void discard(@PathParam("meeting") long id) {
        meetings.discard(id);
    }

    @PUT
    @Path("meetings/{meeting}/recording")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public MeetingView record(@PathParam("meeting") long id, RecordingInput input) {
        return view(meetings.record(id, forms.check(input)));
    }

    @GET
    @Path("meetings/{meeting}/files")
    @PermitAll
    public List<StoredFile> files(@PathParam("meeting") long id) {
        return materials.of(meetings.get(id));
    }

    @POST
    @Path("meetings/{meeting}/files")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("meeting") long id, List<EntityPart> parts) {
        var part = MaterialPages.part(parts);
        return created(materials.add(id, part.getFileName().orElseThrow(), part.getContent()));
    }

    @POST
    @Path("meetings/{meeting}/files/{file}/remove")
    @Permission(Meetings.MANAGE)
    public void remove(@PathParam("meeting") long id, @PathParam("file") long file) {
        materials.remove(id, file);
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(heads.of(meeting), meetings.items(meeting), participants.of(meeting));
    }

    private static Response created(Object entity) {
        return Response.status(Response.Status.CREATED).entity(entity).build();
    }
}
