package pl.wspolnie.forum.meeting;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.feed.Calendars;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.forum.body.Warsaw;

/** Pages of meetings. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

    private final Meetings meetings;
    private final Heads heads;
    private final Participants participants;
    private final Materials materials;
    private final MeetingCalendar calendar;
    private final Calendars calendars;
    private final Warsaw warsaw;
    private final Forms forms;
    private final Urls urls;

    protected MeetingPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public MeetingPages(
            Meetings meetings,
            Heads heads,
            Participants participants,
            Materials materials,
            MeetingCalendar calendar,
            Calendars calendars,
            Warsaw warsaw,
            Forms forms,
            Urls urls) {
        this.meetings = meetings;
        this.heads = heads;
        this.participants = participants;
        this.materials = materials;
        this.calendar = calendar;
        this.calendars = calendars;
        this.warsaw = warsaw;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * @param mine how the reader stands to it, or {@code null}
     * @param seating of those who are no members
     * @param waiting how many wait for a seat
     * @param takesRegistrations whether one may sign up now
     * @param begun whether it has begun
     */
    public record Show(
            Head head,
            List<AgendaItem> items,
            List<StoredFile> files,
            long maximumBytes,
            Participant mine,
            Seating seating,
            int waiting,
            boolean takesRegistrations,
            boolean begun) {

        /** Whether the reader may know how to take part from afar. */
        public boolean seesLink() {
            return head.keeps() || mine != null && mine.standing().knowsLink();
        }
    }

    /** A page with a form about a meeting. */
    public record Write(Head head, Form<?> form, List<AgendaItem> items) {}

    @GET
    @Path("meetings/{meeting}")
    @PermitAll
    public Html show(@PathParam("meeting") long id) {
        var head = heads.of(id);
        var meeting = head.meeting();
        var attendance = participants.of(meeting);
        var now = warsaw.now();
        var model = new Show(
                head,
                meetings.items(meeting),
                materials.of(meeting),
                materials.maximumBytes(),
                participants.ofReader(meeting).orElse(null),
                attendance.seating(meeting.seats()),
                attendance.with(Standing.WAITING).size(),
                meeting.takesRegistrations(now),
                !now.isBefore(meeting.startsAt()));
        return Html.of("forum/meeting", model, Text.literally(meeting.title()));
    }

    @GET
    @Path("meetings/{meeting}/meeting.ics")
    @Produces("text/calendar")
    @PermitAll
    public Response date(@PathParam("meeting") long id) {
        var meeting = meetings.get(id);
        boolean knows = participants
                .ofReader(meeting)
                .filter(mine -> mine.standing().knowsLink())
                .isPresent();
        return calendars.answer(meeting.title(), List.of(calendar.event(meeting, knows)));
    }

    @GET
    @Path("meetings/{meeting}/edit")
    @Permission(Meetings.MANAGE)
    public Html edit(@PathParam("meeting") long id) {
        var meeting = heads.kept(id).meeting();
        return write(meeting, forms.fill(MeetingInput.of(meeting, meetings.items(meeting))));
    }

    @POST
    @Path("meetings/{meeting}/edit")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var meeting = heads.kept(id).meeting();
        var form = forms.read(MeetingInput.class, fields);
        return Saving.of(
                form,
                input -> done(meetings.change(id, input), "forum.done.meeting.changed"),
                again -> write(meeting, again));
    }

    private Html write(Meeting meeting, Form<MeetingInput> form) {
        var model = new BodyPages.Write(meeting.body(), meeting, form, BodyPages.rows(form));
        return Html.of("forum/meeting-form", model, Text.of("forum.meeting.edit", meeting.title()));
    }

    @POST
    @Path("meetings/{meeting}/announce")
    @Permission(Meetings.MANAGE)
    public Response announce(@PathParam("meeting") long id) {
        return done(meetings.announce(id), "forum.done.meeting.announced");
    }

    @POST
    @Path("meetings/{meeting}/invite")
    @Permission(Meetings.MANAGE)
    public Response invite(@PathParam("meeting") long id) {
        meetings.inviteNew(id);
        return Redirect.to(urls.of("forum/meetings", id) + "/participants", "forum.done.meeting.invited");
    }

    @POST
    @Path("meetings/{meeting}/hold")
    @Permission(Meetings.MANAGE)
    public Response hold(@PathParam("meeting") long id) {
        return done(meetings.hold(id), "forum.done.meeting.held");
    }

    @POST
    @Path("meetings/{meeting}/discard")
    @Permission(Meetings.MANAGE)
    public Response discard(@PathParam("meeting") long id) {
        meetings.discard(id);
        return Redirect.to(urls.of("forum"), "forum.done.meeting.discarded");
    }

    @GET
    @Path("meetings/{meeting}/cancel")
    @Permission(Meetings.MANAGE)
    public Html cancelForm(@PathParam("meeting") long id) {
        return cancelling(heads.kept(id), forms.empty(CancelInput.class));
    }

    @POST
    @Path("meetings/{meeting}/cancel")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(CancelInput.class, fields);
        if (form.hasFaults()) {
            return cancelling(heads.kept(id), form).status(400);
        }
        return done(meetings.cancel(id, form.valid()), "forum.done.meeting.cancelled");
    }

    private Html cancelling(Head head, Form<?> form) {
        return Html.of(
                "forum/meeting-cancel",
                new Write(head, form, List.of()),
                Text.of("forum.meeting.cancel", head.meeting().title()));
    }

    @GET
    @Path("meetings/{meeting}/recording")
    @Permission(Meetings.MANAGE)
    public Html recordingForm(@PathParam("meeting") long id) {
        var head = heads.kept(id);
        var items = meetings.items(head.meeting());
        return recording(head, forms.fill(RecordingInput.of(head.meeting(), items)), items);
    }

    @POST
    @Path("meetings/{meeting}/recording")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(RecordingInput.class, fields);
        try {
            return done(meetings.record(id, form.valid()), "forum.done.meeting.recorded");
        } catch (InvalidInput wrong) {
            var head = heads.kept(id);
            return recording(head, form.with(wrong.faults()), meetings.items(head.meeting()))
                    .status(400);
        } catch (Conflict meanwhile) {
            var head = heads.kept(id);
            return recording(head, form.with(meanwhile), meetings.items(head.meeting()))
                    .status(409);
        }
    }

    private Html recording(Head head, Form<?> form, List<AgendaItem> items) {
        return Html.of(
                "forum/recording",
                new Write(head, form, items),
                Text.of("forum.recording.title", head.meeting().title()));
    }

    private Response done(Meeting meeting, String message) {
        return Redirect.to(urls.of(meeting.path()), message);
    }
}
