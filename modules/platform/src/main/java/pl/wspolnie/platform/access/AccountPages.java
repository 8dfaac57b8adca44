package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.Session;

/** Looking after one's own account. */
@Path("account")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AccountPages {

    private final Forms forms;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Reassurance reassurance;
    private final CurrentRequest request;

    protected AccountPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountPages(
            Forms forms, Accounts accounts, Entrance entrance, Reassurance reassurance, CurrentRequest request) {
        this.reassurance = reassurance;
        this.forms = forms;
        this.accounts = accounts;
        this.entrance = entrance;
        this.request = request;
    }

    /** A person's own data. */
    public record AccountView(Form<Naming> naming, Form<PasswordChange> password) {}

    @GET
    @Permission("platform.account")
    public Html account() {
        return accountPage(naming(), forms.empty(PasswordChange.class));
    }

    private Form<Naming> naming() {
        return forms.fill(new Naming(request.requirePerson().name()));
    }

    @POST
    @Path("name")
    @Permission("platform.account")
    public Response rename(MultivaluedMap<String, String> fields) {
        var form = forms.read(Naming.class, fields);
        if (form.hasFaults()) {
            return accountPage(form, forms.empty(PasswordChange.class)).status(400);
        }
        accounts.rename(request.requirePerson().id(), form.value().name());
        return Redirect.to("/account", "platform.done.saved");
    }

    @POST
    @Path("password")
    @Permission("platform.account")
    public Response changePassword(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(PasswordChange.class, fields);
        if (form.hasFaults()) {
            return accountPage(naming(), form).status(400);
        }
        var person = request.requirePerson().id();
        try {
            reassurance.require(form.value().present(), "present", servlet);
            accounts.changePassword(person, form.value().present(), form.value().password());
        } catch (InvalidInput wrong) {
            return accountPage(naming(), form.with(wrong.faults())).status(400);
        }
        // All sessions have ended, this one too: go on in a new one.
        var shown = SessionAuthentication.sessionOf(servlet)
                .filter(Session::secondFactor)
                .isPresent();
        var means = Entrance.means(servlet, false, shown);
        return entrance.enter(Redirect.to("/account", "platform.done.password"), person, means, servlet);
    }

    private static Html accountPage(Form<Naming> naming, Form<PasswordChange> password) {
        return Html.of("platform/myaccount", new AccountView(naming, password), Text.of("platform.account.title"));
    }
}
