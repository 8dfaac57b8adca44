package pl.wspolnie.practices.visit;

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
import java.io.InputStream;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Registrations, answers and notes for programs; a photo's content is the body, its name and words are parameters. */
@ApplicationScoped
@Path("/api/v1/{municipality}/practices")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantApi {

    private final Visits visits;
    private final Participants participants;
    private final Answers answers;
    private final Notes notes;
    private final Forms forms;

    protected ParticipantApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public ParticipantApi(Visits visits, Participants participants, Answers answers, Notes notes, Forms forms) {
        this.visits = visits;
        this.participants = participants;
        this.answers = answers;
        this.notes = notes;
        this.forms = forms;
    }

    @GET
    @Path("visits/{visit}/participants")
    @Permission(Visits.MANAGE)
    public List<ParticipantView> list(@PathParam("visit") long id) {
        return participants.of(visits.get(id)).stream().map(ParticipantView::of).toList();
    }

    @GET
    @Path("visits/{visit}/participants/mine")
    @Permission(Participants.ATTEND)
    public List<ParticipantView> mine(@PathParam("visit") long id) {
        return participants.mine(visits.get(id)).stream()
                .map(ParticipantView::of)
                .toList();
    }

    @POST
    @Path("visits/{visit}/participants")
    @Permission(Participants.REGISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("visit") long id, RegistrationInput input) {
        var participant = participants.register(id, forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(ParticipantView.of(participant))
                .build();
    }

    @DELETE
    @Path("visits/{visit}/participants/{id}")
    @Permission(Participants.ATTEND)
    public void withdraw(@PathParam("visit") long visitId, @PathParam("id") long id) {
        participants.withdraw(visitId, id);
    }

    @PUT
    @Path("visits/{visit}/participants/{id}/group")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ParticipantView place(@PathParam("visit") long visitId, @PathParam("id") long id, PlaceInput input) {
        return ParticipantView.of(participants.place(visitId, id, forms.check(input)));
    }

    @PUT
    @Path("visits/{visit}/attendance")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void attendance(@PathParam("visit") long id, AttendanceInput input) {
        participants.attendance(id, forms.check(input));
    }

    @PUT
    @Path("visits/{visit}/participants/{id}/answers/{moment}")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(
            @PathParam("visit") long visitId,
            @PathParam("id") long id,
            @PathParam("moment") String moment,
            AnswersInput input) {
        answers.give(visitId, id, AnswerPages.moment(moment), forms.check(input));
    }

    @GET
    @Path("visits/{visit}/notes")
    @PermitAll
    public List<NoteView> notes(@PathParam("visit") long id) {
        return notes.of(visits.get(id));
    }

    @GET
    @Path("visits/{visit}/notes/{id}")
    @PermitAll
    public NoteView note(@PathParam("visit") long visitId, @PathParam("id") long id) {
        return notes.view(notes.get(visitId, id));
    }

    @POST
    @Path("visits/{visit}/notes")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addNote(@PathParam("visit") long id, NoteInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(notes.view(notes.add(id, forms.check(input))))
                .build();
    }

    @PUT
    @Path("visits/{visit}/notes/{id}")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_JSON)
    public NoteView changeNote(@PathParam("visit") long visitId, @PathParam("id") long id, NoteInput input) {
        return notes.view(notes.change(visitId, id, forms.check(input)));
    }

    @DELETE
    @Path("visits/{visit}/notes/{id}")
    @Permission(Participants.ATTEND)
    public void removeNote(@PathParam("visit") long visitId, @PathParam("id") long id) {
        notes.remove(visitId, id);
    }

    @POST
    @Path("visits/{visit}/notes/{id}/photos")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addPhoto(
            @PathParam("visit") long visitId,
            @PathParam("id") long id,
            @QueryParam("name") String name,
            @QueryParam("description") String description,
            InputStream content) {
        var input = forms.check(new PhotoInput(description));
        var photo = notes.addPhoto(visitId, id, input, name == null ? "" : name, content);
        return Response.status(Response.Status.CREATED)
                .entity(NoteView.PhotoView.of(photo))
                .build();
    }

    @DELETE
    @Path("visits/{visit}/notes/{id}/photos/{file}")
    @Permission(Participants.ATTEND)
    public void removePhoto(@PathParam("visit") long visitId, @PathParam("id") long id, @PathParam("file") long file) {
        notes.removePhoto(visitId, id, file);
    }
}
