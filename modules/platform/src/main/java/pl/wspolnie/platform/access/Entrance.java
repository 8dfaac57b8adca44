package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.platform.accounts.Sessions;

/** Lets a person in whose identity is settled. */
@ApplicationScoped
public class Entrance {

    private final Sessions sessions;
    private final SessionCookie cookie;

    protected Entrance() {
        this(null, null);
    }

    @Inject
    public Entrance(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** The answer with the cookie of a new session; one that the browser had before ends. */
    Response enter(Response answer, long account, HttpServletRequest servlet, boolean remembered) {
        SessionAuthentication.sessionOf(servlet).ifPresent(sessions::end);
        var token = sessions.begin(account, SessionAuthentication.means(servlet, remembered));
        return Response.fromResponse(answer)
                .cookie(cookie.with(token, remembered))
                .build();
    }
}
