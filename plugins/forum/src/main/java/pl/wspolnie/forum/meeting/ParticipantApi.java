package pl.wspolnie.forum.meeting;

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

/** Who comes to meetings, for programs: with an account, since a program fills in no form that is guarded against machines. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantApi {

    private final Meetings meetings;
    private final Participants participants;
    private final Registrations registrations;
    private final Forms forms;

    protected ParticipantApi() {
        this(null, null, null, null);
    }

    @Inject
    public ParticipantApi(Meetings meetings, Participants participants, Registrations registrations, Forms forms) {
        this.meetings = meetings;
        this.participants = participants;
        this.registrations = registrations;
        this.forms = forms;
    }

    /** The code that those who are there type. */
    public record Code(String code) {}

    @POST
    @Path("meetings/{meeting}/registrations")
    @Permission(Registrations.REGISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("meeting") long id, RegistrationInput input) {
        return created(registrations.register(id, forms.check(input)).participant());
    }

    @POST
    @Path("meetings/{meeting}/withdraw")
    @Permission(Registrations.REGISTER)
    public void withdraw(@PathParam("meeting") long id) {
        participants.withdraw(id);
    }

    @POST
    @Path("meetings/{meeting}/accept")
    @Permission(Registrations.REGISTER)
    public ParticipantView accept(@PathParam("meeting") long id) {
        return ParticipantView.of(participants.answer(id, true));
    }

    @POST
    @Path("meetings/{meeting}/excuse")
    @Permission(Registrations.REGISTER)
    public ParticipantView excuse(@PathParam("meeting") long id) {
        return ParticipantView.of(participants.answer(id, false));
    }

    @POST
    @Path("meetings/{meeting}/checkin")
    @Permission(Registrations.REGISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void checkIn(@PathParam("meeting") long id, CheckInInput input) {
        registrations.checkIn(id, forms.check(input));
    }

    @GET
    @Path("meetings/{meeting}/participants")
    @Permission(Meetings.MANAGE)
    public List<ParticipantView> list(@PathParam("meeting") long id) {
        var meeting = meetings.get(id);
        return participants.of(meeting).participants().stream()
                .map(ParticipantView::of)
                .toList();
    }

    @POST
    @Path("meetings/{meeting}/participants")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("meeting") long id, GuestInput input) {
        return created(registrations.enter(id, forms.check(input)));
    }

    @POST
    @Path("meetings/{meeting}/participants/{participant}/remove")
    @Permission(Meetings.MANAGE)
    public void remove(@PathParam("meeting") long id, @PathParam("participant") long participant) {
        participants.remove(id, participant);
    }

    @PUT
    @Path("meetings/{meeting}/attendance")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public List<ParticipantView> tick(@PathParam("meeting") long id, AttendanceInput input) {
        participants.tick(id, forms.check(input));
        return list(id);
    }

    @POST
    @Path("meetings/{meeting}/checkin/open")
    @Permission(Meetings.MANAGE)
    public Code openCheckIn(@PathParam("meeting") long id) {
        return new Code(meetings.checkIn(id, true).checkInCode());
    }

    @POST
    @Path("meetings/{meeting}/checkin/close")
    @Permission(Meetings.MANAGE)
    public void closeCheckIn(@PathParam("meeting") long id) {
        meetings.checkIn(id, false);
    }

    private static Response created(Participant participant) {
        return Response.status(Response.Status.CREATED)
                .entity(ParticipantView.of(participant))
                .build();
    }
}
