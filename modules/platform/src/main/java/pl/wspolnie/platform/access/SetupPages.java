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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.FirstOperator;
import pl.wspolnie.platform.accounts.NewAccount;

/** The first page of an empty installation: its operator's account. */
@Path("setup")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class SetupPages {

    private final Forms forms;
    private final FirstOperator operator;
    private final Entrance entrance;
    private final Registrations registrations;
    private final ClientAddress address;

    protected SetupPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public SetupPages(
            Forms forms,
            FirstOperator operator,
            Entrance entrance,
            Registrations registrations,
            ClientAddress address) {
        this.forms = forms;
        this.operator = operator;
        this.entrance = entrance;
        this.registrations = registrations;
        this.address = address;
    }

    /** @param token the secret from the console */
    public record SetupView(Form<NewAccount> form, String token) {}

    @GET
    @PermitAll
    public Response form(@QueryParam("token") String token) {
        requireAwaited();
        var page = page(forms.empty(NewAccount.class), token == null ? "" : token);
        // The page repeats the secret of its address: nobody keeps it.
        return Response.fromResponse(page.status(200))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @PermitAll
    public Response accept(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        requireAwaited();
        var form = forms.read(NewAccount.class, fields);
        var token =
                fields.getFirst("token") == null ? "" : fields.getFirst("token").strip();
        if (form.hasFaults()) {
            return page(form, token).status(400);
        }
        try {
            registrations.requireCalm(address.of(servlet));
            var person = operator.accept(token, form.value());
            return entrance.enter(Redirect.to("/", "platform.done.setup"), person.id(), servlet);
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults()), "").status(400);
        }
    }

    private void requireAwaited() {
        if (!operator.isAwaited()) {
            throw new NotFound("a set-up that is open");
        }
    }

    private static Html page(Form<NewAccount> form, String token) {
        return Html.of("platform/setup", new SetupView(form, token), Text.of("platform.setup.title"));
    }
}
