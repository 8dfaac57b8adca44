package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.Sessions;

/** Logging in and out for programs. */
@Path("api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionApi {

    private final Forms forms;
    private final LogIn logIn;
    private final Sessions sessions;
    private final SecondStep secondStep;
    private final ClientAddress address;

    protected SessionApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public SessionApi(Forms forms, LogIn logIn, Sessions sessions, SecondStep secondStep, ClientAddress address) {
        this.secondStep = secondStep;
        this.forms = forms;
        this.logIn = logIn;
        this.sessions = sessions;
        this.address = address;
    }

    /** @param token to be sent as {@code Authorization: Bearer ...} */
    public record Token(String token) {}

    /** Logs in; answers 201 with a token, 400 if nothing opens with this password, after many such attempts too. */
    @POST
    @Operation(summary = "Logs in; the answer tells a token")
    @PermitAll
    public Response begin(LogInInput input, @Context HttpServletRequest servlet) {
        forms.check(input);
        var outcome = logIn.attempt(input.email(), input.password(), address.of(servlet));
        if (!outcome.pause().isZero()) {
            throw new InvalidInput(LogInPages.tooMany(outcome.pause()).alone());
        }
        if (outcome.account() == null) {
            throw new InvalidInput("", "platform.login.wrong");
        }
        var secured = secondStep.isNeeded(outcome.account());
        if (secured) {
            secondStep.require(outcome.account(), input.code());
        }
        var means = Entrance.means(servlet, input.remember(), secured);
        return Response.status(Response.Status.CREATED)
                .entity(new Token(sessions.begin(outcome.account(), means)))
                .build();
    }

    /** Logs out. */
    @DELETE
    @Operation(summary = "Logs out: the token is good no more")
    @PermitAll
    public void end(@Context HttpServletRequest servlet) {
        SessionAuthentication.sessionOf(servlet).ifPresent(sessions::end);
    }
}
