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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import pl.wspolnie.api.feed.Calendars;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Home;
import pl.wspolnie.forum.body.Homes;
import pl.wspolnie.forum.body.Law;
import pl.wspolnie.forum.body.Member;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.body.Rows;
import pl.wspolnie.forum.body.Side;
import pl.wspolnie.forum.body.Warsaw;

/** Pages of bodies with their members and meetings; here meetings are called. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class BodyPages {

    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 60;

    private final Bodies bodies;
    private final Members members;
    private final Homes homes;
    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Calendars calendars;
    private final Warsaw warsaw;
    private final Forms forms;
    private final Urls urls;

    protected BodyPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public BodyPages(
            Bodies bodies,
            Members members,
            Homes homes,
            Meetings meetings,
            MeetingCalendar calendar,
            Calendars calendars,
            Warsaw warsaw,
            Forms forms,
            Urls urls) {
        this.bodies = bodies;
        this.members = members;
        this.homes = homes;
        this.meetings = meetings;
        this.calendar = calendar;
        this.calendars = calendars;
        this.warsaw = warsaw;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * @param former members whose term is over
     * @param few whether fewer members speak for organisations than the law asks
     * @param opinionDays within how many days it gives opinions, and on strategies
     */
    public record Show(
            Body body,
            Home home,
            List<Member> members,
            List<Member> former,
            int statutory,
            boolean few,
            OptionalInt opinionDays,
            OptionalInt strategyDays,
            List<Meeting> upcoming,
            List<Meeting> past,
            boolean works) {}

    /** @param meeting {@code null} for a new one */
    public record Write(Body body, Meeting meeting, Form<MeetingInput> form, int rows) {}

    @GET
    @Path("bodies/{body}")
    @PermitAll
    public Html show(@PathParam("body") long id) {
        var body = bodies.get(id);
        var today = warsaw.today();
        var now = warsaw.now();
        var all = members.of(body);
        var current = all.stream().filter(member -> member.sitsOn(today)).toList();
        var former = all.stream().filter(member -> !member.sitsOn(today)).toList();
        var listed = meetings.of(body);
        var model = new Show(
                body,
                homes.of(body),
                current,
                former,
                members.statutory(body, today),
                hasFewOrganisations(body, current),
                Law.number(Law.OPINION_DAYS, body.kind(), today),
                Law.number(Law.OPINION_DAYS_STRATEGY, body.kind(), today),
                listed.stream()
                        .filter(meeting -> isAhead(meeting, now))
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .toList(),
                listed.stream().filter(meeting -> !isAhead(meeting, now)).toList(),
                body.worksOn(today));
        return Html.of("forum/body", model, Text.literally(body.name()));
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.status().isOpen() && meeting.endsAt().isAfter(now);
    }

    private boolean hasFewOrganisations(Body body, List<Member> current) {
        long organisations = current.stream()
                .filter(member -> member.side() == Side.ORGANISATION || member.side() == Side.FIELD)
                .count();
        return Law.number(Law.ORGANISATIONS_PERCENT, body.kind(), warsaw.today()).stream()
                .anyMatch(percent -> organisations * 100 < (long) percent * current.size());
    }

    @GET
    @Path("bodies/{body}/calendar.ics")
    @Produces("text/calendar")
    @PermitAll
    public Response calendar(@PathParam("body") long id) {
        var body = bodies.get(id);
        return calendars.answer(body.name(), calendar.events(body));
    }

    @GET
    @Path("bodies/{body}/meetings/new")
    @Permission(Meetings.MANAGE)
    public Html blank(@PathParam("body") long id) {
        return write(meetings.ownBody(id), forms.empty(MeetingInput.class));
    }

    @POST
    @Path("bodies/{body}/meetings")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("body") long id, MultivaluedMap<String, String> fields) {
        var body = meetings.ownBody(id);
        var form = forms.read(MeetingInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    var meeting = meetings.add(id, input);
                    return Redirect.to(urls.of(meeting.path()), "forum.done.meeting.added");
                },
                again -> write(body, again));
    }

    private Html write(Body body, Form<MeetingInput> form) {
        var model = new Write(body, null, form, rows(form));
        return Html.of("forum/meeting-form", model, Text.of("forum.meeting.new", body.name()));
    }

    /** How many rows of the agenda a form shows. */
    static int rows(Form<MeetingInput> form) {
        return Math.min(Rows.filled(form, "items") + SPARE_ROWS, MOST_ROWS);
    }
}
