package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Pages for inviting people to a wave: by mail, or with codes on paper. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {

    private final Waves waves;
    private final Tickets tickets;
    private final Responses responses;
    private final CurrentRequest request;
    private final Forms forms;
    private final Urls urls;

    protected InvitationPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationPages(
            Waves waves, Tickets tickets, Responses responses, CurrentRequest request, Forms forms, Urls urls) {
        this.waves = waves;
        this.tickets = tickets;
        this.responses = responses;
        this.request = request;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param answers how many have answered */
    public record Inviting(
            Wave wave,
            WaveState state,
            Map<TicketKind, Tickets.Count> counts,
            long answers,
            String openLink,
            Form<InvitationInput> invitation,
            Form<CodesInput> codes) {}

    /** Codes to be cut out. */
    public record Slips(Wave wave, String municipality, String address, List<Key> keys) {}

    @GET
    @Path("waves/{id}/invitations")
    @Permission(Waves.MANAGE)
    public Html show(@PathParam("id") long id) {
        return show(waves.unsealed(id), forms.empty(InvitationInput.class), forms.empty(CodesInput.class));
    }

    @POST
    @Path("waves/{id}/invitations")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(InvitationInput.class, fields);
        var wave = waves.get(id);
        return Saving.of(
                form,
                input -> {
                    tickets.invite(id, input);
                    return Redirect.to(address(id), "evaluation.done.wave.invited");
                },
                again -> show(wave, again, forms.empty(CodesInput.class)));
    }

    @POST
    @Path("waves/{id}/reminders")
    @Permission(Waves.MANAGE)
    public Response remind(@PathParam("id") long id) {
        tickets.remind(id);
        return Redirect.to(address(id), "evaluation.done.wave.reminded");
    }

    /** Makes codes and answers with the only copy of them. */
    @POST
    @Path("waves/{id}/codes")
    @Permission(Waves.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response codes(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(CodesInput.class, fields);
        var wave = waves.get(id);
        return Saving.of(
                form,
                input -> {
                    var keys = tickets.codes(id, input);
                    var slips = new Slips(
                            wave, request.municipality().name(), urls.absolute("evaluation/waves", id) + "/code", keys);
                    var page = Html.of("evaluation/codes", slips, Text.of("evaluation.codes.title", wave.name()));
                    return unkept(Pdf.of(page, "kody-" + id + ".pdf"));
                },
                again -> show(wave, forms.empty(InvitationInput.class), again));
    }

    private static Response unkept(Pdf pdf) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(pdf, "application/pdf").cacheControl(never).build();
    }

    private Html show(Wave wave, Form<InvitationInput> invitation, Form<CodesInput> codes) {
        var model = new Inviting(
                wave,
                waves.stateOf(wave),
                tickets.counts(wave),
                responses.count(wave),
                urls.absolute("evaluation/waves", wave.id()) + "/start",
                invitation,
                codes);
        return Html.of("evaluation/invitations", model, Text.of("evaluation.invitations.title", wave.name()));
    }

    private String address(long id) {
        return urls.of("evaluation/waves", id) + "/invitations";
    }
}
