package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.accounts.Newcomer;
import pl.wspolnie.platform.mail.MailSettings;
import pl.wspolnie.platform.web.WebSettings;

/** Inviting somebody to open an account: with a letter, and with a link to hand over where no mail is sent. */
@Path("admin/invitations")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class InvitationPages {

    private final Forms forms;
    private final Registrations registrations;
    private final MailSettings mail;
    private final WebSettings web;

    protected InvitationPages() {
        this(null, null, null, null);
    }

    @Inject
    public InvitationPages(Forms forms, Registrations registrations, MailSettings mail, WebSettings web) {
        this.forms = forms;
        this.registrations = registrations;
        this.mail = mail;
        this.web = web;
    }

    /**
     * The form, and what came of it.
     *
     * @param link to hand over, or {@code null}
     * @param mailed whether letters are sent at all
     */
    public record InvitationView(Form<Newcomer> form, String link, boolean mailed) {}

    @GET
    @Permission("platform.operate")
    public Html form() {
        return page(forms.empty(Newcomer.class), null);
    }

    private Html page(Form<Newcomer> form, String link) {
        var view = new InvitationView(form, link, mail.isConfigured());
        return Html.of("platform/invitation", view, Text.of("platform.invitation.title"));
    }

    @POST
    @Permission("platform.operate")
    public Response invite(MultivaluedMap<String, String> fields) {
        var form = forms.read(Newcomer.class, fields);
        if (form.hasFaults()) {
            return page(form, null).status(400);
        }
        try {
            var link = web.baseUrl() + registrations.invite(form.value());
            return SpentLink.secret(page(forms.empty(Newcomer.class), link).status(200));
        } catch (Conflict taken) {
            return page(form.with(new Fault("email", taken.explanation()).alone()), null)
                    .status(409);
        }
    }
}
