package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Sessions;

/** Logging out. */
@Path("logout")
@ApplicationScoped
public class LogOutPages {

    private final Sessions sessions;
    private final SessionCookie cookie;

    protected LogOutPages() {
        this(null, null);
    }

    @Inject
    public LogOutPages(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Does nothing for who is not logged in. */
    @POST
    @PermitAll
    public Response logOut(@Context HttpServletRequest servlet) {
        SessionAuthentication.sessionOf(servlet).ifPresent(sessions::end);
        return Response.fromResponse(Redirect.to("/", "platform.done.loggedout"))
                .cookie(cookie.gone())
                .build();
    }
}
