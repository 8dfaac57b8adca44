package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.mail.Suspensions;

/** How one wants to be told of things by mail. */
@Path("account/notification-choices")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ChoicePages {

    private static final String PATH = "/account/notification-choices";

    private final Choices choices;
    private final Mails mails;
    private final Suspensions suspensions;
    private final CurrentRequest request;

    protected ChoicePages() {
        this(null, null, null, null);
    }

    @Inject
    public ChoicePages(Choices choices, Mails mails, Suspensions suspensions, CurrentRequest request) {
        this.choices = choices;
        this.mails = mails;
        this.suspensions = suspensions;
        this.request = request;
    }

    /**
     * What can be chosen.
     *
     * @param kinds in the order of their modules
     * @param form the present choices
     * @param address where mail goes
     * @param trouble why mail does not arrive there, or {@code null}
     */
    public record ChoicesView(List<String> kinds, Form<Map<String, Delivery>> form, String address, String trouble) {}

    @GET
    @Permission("platform.account")
    public Html all() {
        var person = request.requirePerson();
        var kinds = choices.kinds().stream().map(kind -> kind.id()).toList();
        var chosen = choices.of(person.id());
        var raw = new LinkedHashMap<String, List<String>>();
        chosen.forEach((kind, delivery) -> raw.put(kind, List.of(delivery.name())));
        var trouble = suspensions
                .of(person.email())
                .map(Suspensions.Suspension::reason)
                .orElse(null);
        return Html.of(
                "platform/notifications/choices",
                new ChoicesView(kinds, new Form<>(chosen, raw, List.of()), person.email(), trouble),
                Text.of("platform.choices.title"));
    }

    @POST
    @Permission("platform.account")
    public Response choose(MultivaluedMap<String, String> fields) {
        var chosen = new LinkedHashMap<String, Delivery>();
        fields.forEach((kind, values) -> chosen.put(kind, Delivery.read(values.get(0))));
        choices.choose(request.requirePerson().id(), chosen);
        return Redirect.to(PATH, "platform.done.saved");
    }

    /** The person says that the address works. */
    @POST
    @Path("resume")
    @Permission("platform.account")
    public Response resume() {
        mails.resume(request.requirePerson().email());
        return Redirect.to(PATH, "platform.choices.done.resumed");
    }
}
