package pl.wspolnie.practices.visit;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.practices.shared.Rows;

/** Pages of visits. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class VisitPages {

    private static final int MOST_HOURS = 80;
    private static final int MOST_COSTS = 40;

    private final Visits visits;
    private final Participants participants;
    private final Notes notes;
    private final Answers answers;
    private final Settings settings;
    private final Forms forms;
    private final Urls urls;

    protected VisitPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public VisitPages(
            Visits visits,
            Participants participants,
            Notes notes,
            Answers answers,
            Settings settings,
            Forms forms,
            Urls urls) {
        this.visits = visits;
        this.participants = participants;
        this.notes = notes;
        this.answers = answers;
        this.settings = settings;
        this.forms = forms;
        this.urls = urls;
    }

    /** A visit in a list. */
    public record Row(Visit visit, VisitStage stage, Seats seats) {}

    public record Listing(List<Row> visits) {}

    /**
     * @param mine the reader, and whom the reader has entered
     * @param moments when the reader may answer the questions now
     */
    public record Show(
            Visit visit,
            VisitStage stage,
            Seats seats,
            int waiting,
            List<Participant> mine,
            Participant myself,
            List<Moment> moments,
            boolean mayRegister,
            boolean mayWrite,
            List<NoteView> notes) {}

    /** @param visit {@code null} for a new one */
    public record Write(Visit visit, Form<VisitInput> form, int hours, int costs) {}

    public record Cancel(Visit visit, Form<ReasonInput> form) {}

    @GET
    @Path("visits")
    @PermitAll
    public Html list() {
        var rows = visits.visible().stream()
                .map(visit -> new Row(visit, visits.stageOf(visit), participants.seats(visit)))
                .toList();
        return Html.of("practices/visits", new Listing(rows), Text.of("practices.part.visits"));
    }

    @GET
    @Path("visits/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var visit = visits.get(id);
        var all = participants.of(visit);
        var myself = participants.myself(visit).orElse(null);
        var moments = myself == null || !myself.confirmed()
                ? List.<Moment>of()
                : List.of(Moment.values()).stream()
                        .filter(moment -> answers.isTime(visit, moment))
                        .toList();
        var model = new Show(
                visit,
                visits.stageOf(visit),
                participants.seats(visit),
                (int) all.stream().filter(one -> !one.confirmed()).count(),
                participants.mine(visit),
                myself,
                moments,
                participants.mayRegister(visit),
                notes.mayWrite(visit),
                notes.of(visit));
        return Html.of("practices/visit", model, Text.literally(visit.title()));
    }

    @GET
    @Path("visits/new")
    @Permission(Visits.MANAGE)
    public Html blank() {
        var first = new MultivaluedHashMap<String, String>();
        first.putSingle("officialPercent", String.valueOf(settings.get("practices", VisitSettings.OFFICIAL_PERCENT)));
        first.putSingle("groups", "1");
        var form = forms.read(VisitInput.class, first);
        return write(null, new Form<>(null, form.raw(), List.of()));
    }

    @POST
    @Path("visits")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(VisitInput.class, fields);
        try {
            return Redirect.to(address(visits.add(form.valid())), "practices.done.visit.added");
        } catch (InvalidInput wrong) {
            return write(null, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Path("visits/{id}/edit")
    @Permission(Visits.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var visit = visits.get(id);
        return write(visit, forms.fill(VisitInput.of(visit)));
    }

    @POST
    @Path("visits/{id}/edit")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var visit = visits.get(id);
        var form = forms.read(VisitInput.class, fields);
        return Saving.of(
                form,
                input -> Redirect.to(address(participants.change(id, input)), "practices.done.visit.changed"),
                again -> write(visit, again));
    }

    @POST
    @Path("visits/{id}/publish")
    @Permission(Visits.MANAGE)
    public Response publish(@PathParam("id") long id) {
        try {
            return Redirect.to(address(visits.publish(id)), "practices.done.visit.published");
        } catch (InvalidInput incomplete) {
            var visit = visits.get(id);
            return write(visit, forms.fill(VisitInput.of(visit)).with(incomplete.faults()))
                    .status(400);
        }
    }

    @GET
    @Path("visits/{id}/cancel")
    @Permission(Visits.MANAGE)
    public Html cancelForm(@PathParam("id") long id) {
        return cancel(visits.get(id), forms.empty(ReasonInput.class));
    }

    @POST
    @Path("visits/{id}/cancel")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var visit = visits.get(id);
        var form = forms.read(ReasonInput.class, fields);
        if (form.hasFaults()) {
            return cancel(visit, form).status(400);
        }
        return Redirect.to(address(participants.cancel(id, form.valid())), "practices.done.visit.cancelled");
    }

    private static Html cancel(Visit visit, Form<ReasonInput> form) {
        return Html.of(
                "practices/visit-cancel",
                new Cancel(visit, form),
                Text.of("practices.visit.cancel.title", visit.title()));
    }

    private static Html write(Visit visit, Form<VisitInput> form) {
        var title = visit == null ? Text.of("practices.visit.new") : Text.of("practices.visit.edit", visit.title());
        var model = new Write(
                visit, form, Rows.offered(form, "programme", MOST_HOURS), Rows.offered(form, "costs", MOST_COSTS));
        return Html.of("practices/visit-form", model, title);
    }

    private String address(Visit visit) {
        return urls.of("practices/visits", visit.id());
    }
}
