package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** The list of who comes to a meeting, for the office: entered, ticked, printed to be signed. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class ParticipantPages {

    /** Lines at the end of the list for those who come unannounced. */
    private static final int BLANK_LINES = 10;

    private final Heads heads;
    private final Meetings meetings;
    private final Participants participants;
    private final Registrations registrations;
    private final Organisations organisations;
    private final Forms forms;
    private final Urls urls;

    protected ParticipantPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ParticipantPages(
            Heads heads,
            Meetings meetings,
            Participants participants,
            Registrations registrations,
            Organisations organisations,
            Forms forms,
            Urls urls) {
        this.heads = heads;
        this.meetings = meetings;
        this.participants = participants;
        this.registrations = registrations;
        this.organisations = organisations;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param checkIn the whole address at which the code is typed, to be read out */
    public record Listing(
            Head head,
            Attendance attendance,
            Form<GuestInput> form,
            List<Organisation> organisations,
            String checkIn) {}

    /** @param blank how many empty lines follow */
    public record Sheet(Head head, List<Participant> participants, int blank) {}

    @GET
    @Path("meetings/{meeting}/participants")
    @Permission(Meetings.MANAGE)
    public Html list(@PathParam("meeting") long id) {
        return listing(heads.kept(id), forms.empty(GuestInput.class));
    }

    @POST
    @Path("meetings/{meeting}/participants")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var head = heads.kept(id);
        var form = forms.read(GuestInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    registrations.enter(id, input);
                    return back(id, "forum.done.participant.entered");
                },
                again -> listing(head, again));
    }

    private Html listing(Head head, Form<GuestInput> form) {
        var checkIn = urls.absolute(head.meeting().path()) + "/checkin";
        var model = new Listing(head, participants.of(head.meeting()), form, organisations.all(), checkIn);
        return Html.of(
                "forum/participants",
                model,
                Text.of("forum.participants.title", head.meeting().title()));
    }

    @POST
    @Path("meetings/{meeting}/attendance")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tick(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        participants.tick(id, forms.read(AttendanceInput.class, fields).valid());
        return back(id, "forum.done.participant.ticked");
    }

    @POST
    @Path("meetings/{meeting}/participants/{participant}/remove")
    @Permission(Meetings.MANAGE)
    public Response remove(@PathParam("meeting") long id, @PathParam("participant") long participant) {
        participants.remove(id, participant);
        return back(id, "forum.done.participant.removed");
    }

    @GET
    @Path("meetings/{meeting}/attendance.pdf")
    @Produces("application/pdf")
    @Permission(Meetings.MANAGE)
    public Pdf sheet(@PathParam("meeting") long id) {
        var head = heads.kept(id);
        var listed = participants.of(head.meeting()).participants().stream()
                .filter(participant -> participant.standing() != Standing.EXCUSED)
                .filter(participant -> participant.standing() != Standing.WAITING)
                .toList();
        var title = Text.of("forum.attendance.title", head.meeting().title());
        return Pdf.of(Html.of("forum/attendance", new Sheet(head, listed, BLANK_LINES), title), "lista-" + id + ".pdf");
    }

    @POST
    @Path("meetings/{meeting}/checkin/open")
    @Permission(Meetings.MANAGE)
    public Response openCheckIn(@PathParam("meeting") long id) {
        meetings.checkIn(id, true);
        return back(id, "forum.done.checkin.opened");
    }

    @POST
    @Path("meetings/{meeting}/checkin/close")
    @Permission(Meetings.MANAGE)
    public Response closeCheckIn(@PathParam("meeting") long id) {
        meetings.checkIn(id, false);
        return back(id, "forum.done.checkin.closed");
    }

    private Response back(long id, String message) {
        return Redirect.to(urls.of("forum/meetings", id) + "/participants", message);
    }
}
