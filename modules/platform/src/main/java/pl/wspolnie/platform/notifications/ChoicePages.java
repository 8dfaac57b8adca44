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
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.mail.Suspensions;
import pl.wspolnie.platform.plugins.Plugins;

/** How one wants to be told of things by mail. */
@Path("account/notification-choices")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ChoicePages {

    private static final String PATH = "/account/notification-choices";

    private final Choices choices;
    private final Plugins plugins;
    private final Mails mails;
    private final Suspensions suspensions;
    private final CurrentRequest request;

    protected ChoicePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public ChoicePages(Choices choices, Plugins plugins, Mails mails, Suspensions suspensions, CurrentRequest request) {
        this.choices = choices;
        this.plugins = plugins;
        this.mails = mails;
        this.suspensions = suspensions;
        this.request = request;
    }

    /**
     * What can be chosen.
     *
     * @param form the present choices, the usual among them; empty for a kind that follows it
     * @param address where mail goes
     * @param trouble why mail does not arrive there, or {@code null}
     */
    public record ChoicesView(List<Group> groups, Form<Map<String, Delivery>> form, String address, String trouble) {}

    /**
     * The kinds of one module.
     *
     * @param apart how many of them do not follow the usual
     */
    public record Group(Text module, List<String> kinds, long apart) {}

    @GET
    @Permission("platform.account")
    public Html all() {
        var person = request.requirePerson();
        var apart = choices.apart(person.id());
        var raw = new LinkedHashMap<String, List<String>>();
        apart.forEach((kind, delivery) -> raw.put(kind, List.of(delivery.name())));
        raw.put(Choices.USUAL, List.of(choices.usual(person.id()).name()));
        var trouble = suspensions
                .of(person.email())
                .map(Suspensions.Suspension::reason)
                .orElse(null);
        return Html.of(
                "platform/notifications/choices",
                new ChoicesView(groups(apart), new Form<>(apart, raw, List.of()), person.email(), trouble),
                Text.of("platform.choices.title"));
    }

    private List<Group> groups(Map<String, Delivery> apart) {
        return plugins.all().stream()
                .filter(manifest -> !manifest.notificationKinds().isEmpty())
                .map(manifest -> group(manifest, apart))
                .toList();
    }

    private static Group group(PluginManifest manifest, Map<String, Delivery> apart) {
        var kinds =
                manifest.notificationKinds().stream().map(NotificationKind::id).toList();
        return new Group(
                Text.of(
                        Plugins.isPlatform(manifest.id())
                                ? "platform.choices.platform"
                                : manifest.id() + ".module.name"),
                kinds,
                kinds.stream().filter(apart::containsKey).count());
    }

    @POST
    @Permission("platform.account")
    public Response choose(MultivaluedMap<String, String> fields) {
        var person = request.requirePerson().id();
        var usual = fields.containsKey(Choices.USUAL)
                ? Delivery.read(fields.getFirst(Choices.USUAL))
                : choices.usual(person);
        var chosen = new LinkedHashMap<String, Delivery>();
        fields.forEach(
                (kind, values) -> chosen.put(kind, values.get(0).isEmpty() ? usual : Delivery.read(values.get(0))));
        choices.choose(person, chosen);
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
