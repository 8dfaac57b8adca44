package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Newcomer;
import pl.wspolnie.platform.mail.MailSettings;
import pl.wspolnie.platform.web.LocalPath;

/** Opening an account: first the address, then, behind the link in the letter, the password. */
@Path("register")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RegisterPages {

    private final Forms forms;
    private final Registrations registrations;
    private final Entrance entrance;
    private final MailSettings mail;
    private final ClientAddress address;
    private final CurrentRequest request;

    protected RegisterPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RegisterPages(
            Forms forms,
            Registrations registrations,
            Entrance entrance,
            MailSettings mail,
            ClientAddress address,
            CurrentRequest request) {
        this.forms = forms;
        this.registrations = registrations;
        this.entrance = entrance;
        this.mail = mail;
        this.address = address;
        this.request = request;
    }

    /**
     * The first step.
     *
     * @param next where to go then
     * @param mute whether no letter can be sent
     */
    public record RegisterView(Form<Newcomer> form, String next, boolean mute) {}

    /** @param waiting who wants the account */
    public record ConfirmView(Form<NewPassword> form, String token, Registrations.Waiting waiting) {}

    @GET
    @PermitAll
    public Response form(@QueryParam("next") String next) {
        if (request.person().isPresent()) {
            return Redirect.to(LocalPath.orHome(next));
        }
        return page(forms.empty(Newcomer.class), LocalPath.orHome(next)).status(200);
    }

    @POST
    @PermitAll
    public Response register(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(Newcomer.class, fields);
        var next = LocalPath.orHome(fields.getFirst("next"));
        if (form.hasFaults()) {
            return page(form, next).status(400);
        }
        try {
            var link = registrations.register(form.value(), next, address.of(servlet));
            return SentView.of("platform.register.sent", form.value().email(), link);
        } catch (InvalidInput tooMany) {
            return page(form.with(tooMany.faults()), next).status(LogInPages.TOO_MANY_REQUESTS);
        }
    }

    private Html page(Form<Newcomer> form, String next) {
        return Html.of(
                "platform/register",
                new RegisterView(form, next, SentView.isMute(mail)),
                Text.of("platform.register.title"));
    }

    @GET
    @Path("confirm")
    @PermitAll
    public Response choosePassword(@QueryParam("token") String token) {
        return confirmPage(forms.empty(NewPassword.class), token, 200);
    }

    @POST
    @Path("confirm")
    @PermitAll
    public Response confirm(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var token = fields.getFirst("token");
        var form = forms.read(NewPassword.class, fields);
        var waiting = registrations.find(token);
        if (form.hasFaults() || waiting.isEmpty()) {
            return confirmPage(form, token, 400);
        }
        try {
            return registrations
                    .confirm(token, form.value().password())
                    .map(person -> entrance.enter(
                            Redirect.to(waiting.get().next(), "platform.done.registered"), person.id(), servlet))
                    .orElseGet(SpentLink::page);
        } catch (Conflict opened) {
            return SpentLink.page();
        }
    }

    private Response confirmPage(Form<NewPassword> form, String token, int status) {
        return registrations
                .find(token)
                .map(waiting -> Html.of(
                        "platform/confirm",
                        new ConfirmView(form, token, waiting),
                        Text.of("platform.register.confirm.title")))
                .map(page -> SpentLink.secret(page.status(status)))
                .orElseGet(SpentLink::page);
    }
}
