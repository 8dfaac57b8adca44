package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;

/** Changing the address that one logs in with. */
@Path("account/email")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class EmailPages {

    private final Forms forms;
    private final EmailChanges changes;
    private final Reassurance reassurance;
    private final CurrentRequest request;

    protected EmailPages() {
        this(null, null, null, null);
    }

    @Inject
    public EmailPages(Forms forms, EmailChanges changes, Reassurance reassurance, CurrentRequest request) {
        this.forms = forms;
        this.changes = changes;
        this.reassurance = reassurance;
        this.request = request;
    }

    /** Asking for another address. */
    public record EmailView(Form<EmailChange> form) {}

    /** @param email the new address */
    public record EmailConfirmView(String token, String email) {}

    @GET
    @Permission("platform.account")
    public Html form() {
        return page(forms.empty(EmailChange.class));
    }

    private static Html page(Form<EmailChange> form) {
        return Html.of("platform/email", new EmailView(form), Text.of("platform.email.title"));
    }

    @POST
    @Permission("platform.account")
    public Response ask(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(EmailChange.class, fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            reassurance.require(form.value().secret(), "secret", servlet);
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        }
        var link = changes.ask(request.requirePerson(), form.value().email());
        return SentView.of("platform.email.sent", form.value().email(), link);
    }

    @GET
    @Path("confirm")
    @PermitAll
    public Response show(@QueryParam("token") String token) {
        return changes.find(token)
                .map(email -> Html.of(
                        "platform/emailconfirm",
                        new EmailConfirmView(token, email),
                        Text.of("platform.email.confirm.title")))
                .map(page -> SpentLink.secret(page.status(200)))
                .orElseGet(SpentLink::page);
    }

    @POST
    @Path("confirm")
    @PermitAll
    public Response confirm(@FormParam("token") String token) {
        try {
            return changes.confirm(token)
                    ? Redirect.to(request.person().isPresent() ? "/account" : "/login", "platform.done.email")
                    : SpentLink.page();
        } catch (Conflict taken) {
            return SpentLink.page();
        }
    }
}
