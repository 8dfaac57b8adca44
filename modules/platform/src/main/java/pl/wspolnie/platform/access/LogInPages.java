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
import java.time.Duration;
import java.util.List;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.demo.DemoPeople;
import pl.wspolnie.platform.web.LocalPath;

/** Logging in. */
@Path("login")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class LogInPages {

    static final int TOO_MANY_REQUESTS = 429;

    private final Forms forms;
    private final LogIn logIn;
    private final Entrance entrance;
    private final SecondStep secondStep;
    private final ProviderSettings provider;
    private final ClientAddress address;
    private final CurrentRequest request;

    protected LogInPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LogInPages(
            Forms forms,
            LogIn logIn,
            Entrance entrance,
            SecondStep secondStep,
            ProviderSettings provider,
            ClientAddress address,
            CurrentRequest request) {
        this.forms = forms;
        this.logIn = logIn;
        this.entrance = entrance;
        this.secondStep = secondStep;
        this.provider = provider;
        this.address = address;
        this.request = request;
    }

    @GET
    @PermitAll
    public Response form(@QueryParam("next") String next, @QueryParam("provider") String failure) {
        if (request.person().isPresent()) {
            return Redirect.to(LocalPath.orHome(next));
        }
        var form = forms.empty(LogInInput.class);
        if (failure == null) {
            return page(form, LocalPath.orHome(next)).status(200);
        }
        var why = failure.equals("unconfirmed") ? "platform.provider.unconfirmed" : "platform.provider.failed";
        return page(
                        form.with(Fault.of("", why, provider.isConfigured() ? provider.name() : "")
                                .alone()),
                        LocalPath.orHome(next))
                .status(400);
    }

    @POST
    @PermitAll
    public Response logIn(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(LogInInput.class, fields);
        var next = LocalPath.orHome(fields.getFirst("next"));
        if (form.hasFaults()) {
            return page(form, next).status(400);
        }
        var input = form.value();
        var outcome = logIn.attempt(input.email(), input.password(), address.of(servlet));
        if (outcome.account() == null) {
            return refuse(form, next, outcome.pause());
        }
        return secondStep.isNeeded(outcome.account())
                ? secondStep.ask(outcome.account(), input.remember(), next)
                : enter(outcome.account(), input.remember(), next, servlet);
    }

    private Response enter(long account, boolean remember, String next, HttpServletRequest servlet) {
        return entrance.enter(Redirect.to(next), account, Entrance.means(servlet, remember, false), servlet);
    }

    private Response refuse(Form<LogInInput> form, String next, Duration pause) {
        if (pause.isZero()) {
            return page(form.with(Fault.of("", "platform.login.wrong").alone()), next)
                    .status(400);
        }
        var refused = page(form.with(tooMany(pause).alone()), next).status(TOO_MANY_REQUESTS);
        return Response.fromResponse(refused)
                .header("Retry-After", pause.toSeconds() + 1)
                .build();
    }

    static Fault tooMany(Duration pause) {
        return Fault.of("", "platform.login.wait", pause.toMinutes() + 1);
    }

    private Html page(Form<LogInInput> form, String next) {
        var people = Boolean.getBoolean("wspolnie.demo") ? DemoPeople.all() : List.<DemoPeople.DemoPerson>of();
        return Html.of(
                "platform/login",
                new LogInView(form, next, provider.isConfigured() ? provider.name() : null, people),
                Text.of("platform.login.title"));
    }
}
