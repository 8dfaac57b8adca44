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
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;

/** Closing one's account. */
@Path("account/close")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class DeparturePages {

    private final Forms forms;
    private final Departures departures;
    private final Reassurance reassurance;
    private final SessionCookie cookie;
    private final CurrentRequest request;

    protected DeparturePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public DeparturePages(
            Forms forms, Departures departures, Reassurance reassurance, SessionCookie cookie, CurrentRequest request) {
        this.forms = forms;
        this.departures = departures;
        this.reassurance = reassurance;
        this.cookie = cookie;
        this.request = request;
    }

    /** What goes, what stays, and the form. */
    public record DepartureView(Form<DepartureInput> form) {}

    @GET
    @Permission("platform.account")
    public Html explain() {
        return page(forms.empty(DepartureInput.class));
    }

    private static Html page(Form<DepartureInput> form) {
        return Html.of("platform/departure", new DepartureView(form), Text.of("platform.departure.title"));
    }

    @POST
    @Permission("platform.account")
    public Response leave(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(DepartureInput.class, fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            reassurance.require(form.value().secret(), "secret", servlet);
            departures.leave(request.requirePerson().id());
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        } catch (Conflict needed) {
            return page(form.with(new Fault("", needed.explanation()).alone())).status(409);
        }
        return Response.fromResponse(Redirect.to("/", "platform.departure.done.closed"))
                .cookie(cookie.gone())
                .build();
    }
}
