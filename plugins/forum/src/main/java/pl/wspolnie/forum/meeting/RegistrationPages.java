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
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.SpamGuard;
import pl.wspolnie.api.web.Urls;

/** Signing up for a meeting, giving up the seat, and being counted there; with an account and without. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class RegistrationPages {

    private static final String SIGN_UP = "forum.registration";
    private static final String CHECK_IN = "forum.checkin";
    private static final int PER_HOUR = 10;

    /** A room full of people shares one address; a code of six signs stands that. */
    private static final int CHECK_INS_PER_HOUR = 200;

    private final Heads heads;
    private final Participants participants;
    private final Registrations registrations;
    private final SpamGuard guard;
    private final Forms forms;
    private final Urls urls;

    protected RegistrationPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RegistrationPages(
            Heads heads,
            Participants participants,
            Registrations registrations,
            SpamGuard guard,
            Forms forms,
            Urls urls) {
        this.heads = heads;
        this.participants = participants;
        this.registrations = registrations;
        this.guard = guard;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param known whether the reader is logged in, so that name and address need not be asked */
    public record Sign(Head head, Form<?> form, Seating seating, boolean known) {}

    /** What somebody without an account comes back to. */
    public record Mine(Head head, Participant participant, String key) {}

    @GET
    @Path("meetings/{meeting}/register")
    @PermitAll
    public Html blank(@PathParam("meeting") long id) {
        return sign("forum/register", heads.kept(id), forms.empty(RegistrationInput.class));
    }

    @POST
    @Path("meetings/{meeting}/register")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var head = heads.kept(id);
        var form = forms.read(RegistrationInput.class, fields);
        try {
            var input = form.valid();
            if (!participants.isKnown()) {
                guard.check(fields, SIGN_UP, PER_HOUR);
            }
            return registered(registrations.register(id, input));
        } catch (InvalidInput wrong) {
            return sign("forum/register", head, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return sign("forum/register", head, form.with(meanwhile)).status(409);
        }
    }

    private Response registered(Registrations.Done done) {
        var participant = done.participant();
        var url =
                done.key() == null ? urls.of(participant.meeting().path()) : urls.of("forum/registrations", done.key());
        return Redirect.to(
                url, participant.standing() == Standing.WAITING ? "forum.done.waiting" : "forum.done.registered");
    }

    @POST
    @Path("meetings/{meeting}/withdraw")
    @Permission(Registrations.REGISTER)
    public Response withdraw(@PathParam("meeting") long id) {
        participants.withdraw(id);
        return Redirect.to(urls.of("forum/meetings", id), "forum.done.withdrawn");
    }

    @POST
    @Path("meetings/{meeting}/answer/{answer}")
    @Permission(Registrations.REGISTER)
    public Response answer(@PathParam("meeting") long id, @PathParam("answer") String answer) {
        boolean comes = answer.equals("yes");
        if (!comes && !answer.equals("no")) {
            throw new NotFound("answer " + answer);
        }
        participants.answer(id, comes);
        return Redirect.to(urls.of("forum/meetings", id), comes ? "forum.done.coming" : "forum.done.excused");
    }

    @GET
    @Path("registrations/{key}")
    @PermitAll
    public Html mine(@PathParam("key") String key) {
        var participant = participants.withKey(key);
        var model = new Mine(heads.of(participant.meeting()), participant, key);
        return Html.of("forum/registration", model, Text.of("forum.registration"));
    }

    @POST
    @Path("registrations/{key}/withdraw")
    @PermitAll
    public Response withdraw(@PathParam("key") String key) {
        var meeting = participants.withdraw(key);
        return Redirect.to(urls.of(meeting.path()), "forum.done.withdrawn");
    }

    @GET
    @Path("meetings/{meeting}/checkin")
    @PermitAll
    public Html checkInForm(@PathParam("meeting") long id) {
        return sign("forum/checkin", heads.kept(id), forms.empty(CheckInInput.class));
    }

    @POST
    @Path("meetings/{meeting}/checkin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkIn(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var head = heads.kept(id);
        var form = forms.read(CheckInInput.class, fields);
        try {
            var input = form.valid();
            guard.check(fields, CHECK_IN, CHECK_INS_PER_HOUR);
            registrations.checkIn(id, input);
            return Redirect.to(urls.of("forum/meetings", id), "forum.done.checkedin");
        } catch (InvalidInput wrong) {
            return sign("forum/checkin", head, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return sign("forum/checkin", head, form.with(meanwhile)).status(409);
        }
    }

    private Html sign(String view, Head head, Form<?> form) {
        var meeting = head.meeting();
        var model = new Sign(head, form, participants.of(meeting).seating(meeting.seats()), participants.isKnown());
        var title = view.equals("forum/register") ? "forum.register.title" : "forum.checkin.title";
        return Html.of(view, model, Text.of(title, meeting.title()));
    }
}
