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
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.NewAccount;
import pl.wspolnie.platform.accounts.Sessions;
import pl.wspolnie.platform.web.LocalPath;

/** Opening an account. */
@Path("register")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RegisterPages {

    private final Forms forms;
    private final Registrations registrations;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ClientAddress address;
    private final CurrentRequest request;

    protected RegisterPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RegisterPages(
            Forms forms,
            Registrations registrations,
            Sessions sessions,
            SessionCookie cookie,
            ClientAddress address,
            CurrentRequest request) {
        this.forms = forms;
        this.registrations = registrations;
        this.sessions = sessions;
        this.cookie = cookie;
        this.address = address;
        this.request = request;
    }

    /** @param next where to go then */
    public record RegisterView(Form<NewAccount> form, String next) {}

    @GET
    @PermitAll
    public Response form(@QueryParam("next") String next) {
        if (request.person().isPresent()) {
            return Redirect.to(LocalPath.orHome(next));
        }
        return page(forms.empty(NewAccount.class), LocalPath.orHome(next)).status(200);
    }

    @POST
    @PermitAll
    public Response register(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(NewAccount.class, fields);
        var next = LocalPath.orHome(fields.getFirst("next"));
        if (form.hasFaults()) {
            return page(form, next).status(400);
        }
        try {
            var person = registrations.register(form.value(), address.of(servlet));
            return Response.fromResponse(Redirect.to(next, "platform.done.registered"))
                    .cookie(cookie.with(sessions.begin(person.id())))
                    .build();
        } catch (Conflict taken) {
            return page(form.with(new Fault("email", taken.explanation()).alone()), next)
                    .status(409);
        } catch (InvalidInput tooMany) {
            return page(form.with(tooMany.faults()), next).status(LogInPages.TOO_MANY_REQUESTS);
        }
    }

    private static Html page(Form<NewAccount> form, String next) {
        return Html.of("platform/register", new RegisterView(form, next), Text.of("platform.register.title"));
    }
}
