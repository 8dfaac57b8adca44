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
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.mail.MailSettings;

/** Setting a new password in place of a forgotten one. */
@Path("password")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class PasswordPages {

    private final Forms forms;
    private final PasswordResets resets;
    private final MailSettings mail;
    private final ClientAddress address;

    protected PasswordPages() {
        this(null, null, null, null);
    }

    @Inject
    public PasswordPages(Forms forms, PasswordResets resets, MailSettings mail, ClientAddress address) {
        this.forms = forms;
        this.resets = resets;
        this.mail = mail;
        this.address = address;
    }

    /** @param mute whether no letter can be sent */
    public record ForgottenView(Form<MailboxInput> form, boolean mute) {}

    /** @param name whose password it is */
    public record ResetView(Form<NewPassword> form, String token, String name) {}

    @GET
    @PermitAll
    public Html form() {
        return page(forms.empty(MailboxInput.class));
    }

    private Html page(Form<MailboxInput> form) {
        return Html.of(
                "platform/forgotten",
                new ForgottenView(form, SentView.isMute(mail)),
                Text.of("platform.password.title"));
    }

    @POST
    @PermitAll
    public Response ask(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(MailboxInput.class, fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            var link = resets.ask(form.value().email(), address.of(servlet));
            return SentView.of("platform.password.sent", form.value().email(), link);
        } catch (InvalidInput tooMany) {
            return page(form.with(tooMany.faults())).status(LogInPages.TOO_MANY_REQUESTS);
        }
    }

    @GET
    @Path("new")
    @PermitAll
    public Response choose(@QueryParam("token") String token) {
        return resetPage(forms.empty(NewPassword.class), token, 200);
    }

    @POST
    @Path("new")
    @PermitAll
    public Response set(MultivaluedMap<String, String> fields) {
        var token = fields.getFirst("token");
        var form = forms.read(NewPassword.class, fields);
        if (form.hasFaults()) {
            return resetPage(form, token, 400);
        }
        // A second factor, if there is one, is asked for at the log-in.
        return resets.set(token, form.value().password())
                ? Redirect.to("/login", "platform.done.password")
                : SpentLink.page();
    }

    private Response resetPage(Form<NewPassword> form, String token, int status) {
        return resets.find(token)
                .map(person -> Html.of(
                        "platform/reset",
                        new ResetView(form, token, person.name()),
                        Text.of("platform.password.new.title")))
                .map(page -> SpentLink.secret(page.status(status)))
                .orElseGet(SpentLink::page);
    }
}
