package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.platform.accounts.LogInMeans;
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
    Response enter(Response answer, long account, LogInMeans means, HttpServletRequest servlet) {
        SessionAuthentication.sessionOf(servlet).ifPresent(sessions::end);
        return Response.fromResponse(answer)
                .cookie(cookie.with(sessions.begin(account, means), means.remembered()))
                .build();
    }

    /** As {@link #enter(Response, long, LogInMeans, HttpServletRequest)}, until the browser closes. */
    Response enter(Response answer, long account, HttpServletRequest servlet) {
        return enter(answer, account, means(servlet, false, false), servlet);
    }

    /** How the sender of this request logs in. */
    static LogInMeans means(HttpServletRequest request, boolean remembered, boolean secondFactor) {
        return new LogInMeans(Device.of(request.getHeader("User-Agent")), remembered, secondFactor);
    }
}
