package pl.wspolnie.practices.visit;

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
import java.util.stream.Stream;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages of those who travel: registration, the travel list, groups, attendance. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class RegistrationPages {

    private final Visits visits;
    private final Participants participants;
    private final Answers answers;
    private final Organisations organisations;
    private final CurrentRequest request;
    private final Forms forms;
    private final Urls urls;

    protected RegistrationPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RegistrationPages(
            Visits visits,
            Participants participants,
            Answers answers,
            Organisations organisations,
            CurrentRequest request,
            Forms forms,
            Urls urls) {
        this.visits = visits;
        this.participants = participants;
        this.answers = answers;
        this.organisations = organisations;
        this.request = request;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param organisations to choose from, for whoever keeps the list; empty for others */
    public record Register(
            Visit visit,
            Seats seats,
            Side side,
            Form<RegistrationInput> form,
            List<Organisation> organisations,
            boolean registered) {}

    /**
     * Who travels.
     *
     * @param moments of which answers on paper can be entered now
     */
    public record TravelList(
            Visit visit,
            VisitStage stage,
            Seats seats,
            List<Participant> travelling,
            List<Participant> waiting,
            List<Moment> moments) {}

    @GET
    @Path("visits/{visit}/register")
    @Permission(Participants.REGISTER)
    public Html blank(@PathParam("visit") long id) {
        var visit = open(id);
        var me = request.requirePerson();
        var first =
                new RegistrationInput(me.name(), participants.myself(visit).isEmpty(), null, null, null, null, null);
        return register(visit, forms.fill(first));
    }

    @POST
    @Path("visits/{visit}/register")
    @Permission(Participants.REGISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("visit") long id, MultivaluedMap<String, String> fields) {
        var visit = visits.get(id);
        var form = forms.read(RegistrationInput.class, fields);
        try {
            var participant = participants.register(id, form.valid());
            return Redirect.to(
                    address(visit),
                    participant.confirmed()
                            ? "practices.done.registration.confirmed"
                            : "practices.done.registration.waiting");
        } catch (InvalidInput wrong) {
            return register(visit, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("visits/{visit}/participants/{id}/withdraw")
    @Permission(Participants.ATTEND)
    public Response withdraw(@PathParam("visit") long visitId, @PathParam("id") long id) {
        var visit = visits.get(visitId);
        participants.withdraw(visitId, id);
        return Redirect.to(address(visit), "practices.done.registration.withdrawn");
    }

    @GET
    @Path("visits/{visit}/participants")
    @Permission(Visits.MANAGE)
    public Html travelList(@PathParam("visit") long id) {
        var visit = visits.get(id);
        return Html.of("practices/travel-list", list(visit), Text.of("practices.list.title", visit.title()));
    }

    @GET
    @Path("visits/{visit}/participants.pdf")
    @Produces("application/pdf")
    @Permission(Visits.MANAGE)
    public Pdf print(@PathParam("visit") long id) {
        var visit = visits.get(id);
        return Pdf.of(
                Html.of("practices/travel-list-pdf", list(visit), Text.of("practices.list.title", visit.title())),
                "lista-" + id + ".pdf");
    }

    @POST
    @Path("visits/{visit}/participants/{id}/group")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("visit") long visitId, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        participants.place(visitId, id, forms.read(PlaceInput.class, fields).valid());
        return Redirect.to(listAddress(visitId), "practices.done.registration.placed");
    }

    @POST
    @Path("visits/{visit}/attendance")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attendance(@PathParam("visit") long id, MultivaluedMap<String, String> fields) {
        participants.attendance(id, forms.read(AttendanceInput.class, fields).valid());
        return Redirect.to(listAddress(id), "practices.done.attendance");
    }

    private TravelList list(Visit visit) {
        var all = participants.of(visit);
        return new TravelList(
                visit,
                visits.stageOf(visit),
                participants.seats(visit),
                all.stream().filter(Participant::confirmed).toList(),
                all.stream().filter(one -> !one.confirmed()).toList(),
                Stream.of(Moment.values())
                        .filter(moment -> answers.isTime(visit, moment))
                        .toList());
    }

    private Html register(Visit visit, Form<RegistrationInput> form) {
        var offered = request.may(Visits.MANAGE) ? organisations.all() : List.<Organisation>of();
        var model = new Register(
                visit,
                participants.seats(visit),
                participants.side(),
                form,
                offered,
                participants.myself(visit).isPresent());
        return Html.of("practices/register", model, Text.of("practices.register.title", visit.title()));
    }

    private Visit open(long id) {
        var visit = visits.get(id);
        if (!participants.mayRegister(visit)) {
            throw new Conflict(Text.of("practices.conflict.registration"));
        }
        return visit;
    }

    private String address(Visit visit) {
        return urls.of("practices/visits", visit.id());
    }

    private String listAddress(long visit) {
        return urls.of("practices/visits", visit, "participants");
    }
}
