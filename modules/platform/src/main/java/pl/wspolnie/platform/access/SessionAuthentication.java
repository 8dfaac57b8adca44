package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import pl.wspolnie.platform.accounts.ApiTokens;
import pl.wspolnie.platform.accounts.Session;
import pl.wspolnie.platform.accounts.Sessions;
import pl.wspolnie.platform.web.Incoming;

/** Finds out who asks: by the cookie of the pages, or by the bearer token of a program. */
@ApplicationScoped
public class SessionAuthentication {

    private static final String ATTRIBUTE = Session.class.getName();
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ApiTokens tokens;

    protected SessionAuthentication() {
        this(null, null);
    }

    @Inject
    public SessionAuthentication(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** The log-in with which a request comes; from now on {@link #sessionOf} knows it. */
    Optional<Session> authenticate(HttpServletRequest request) {
        var known = sessionOf(request);
        if (known.isPresent()) {
            return known;
        }
        var session = token(request).flatMap(token -> find(token, request));
        session.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return session;
    }

    /** A token of a program is for the API alone: nobody looks after an account with it. */
    private Optional<Session> find(String token, HttpServletRequest request) {
        if (token.startsWith(ApiTokens.PREFIX)) {
            return request.getRequestURI().startsWith("/api/") ? tokens.find(token) : Optional.empty();
        }
        return sessions.find(token);
    }

    /** The log-in with which this request came. */
    static Optional<Session> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(ATTRIBUTE));
    }

    private static Optional<String> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null) {
            return Optional.of(header)
                    .filter(value -> value.startsWith(BEARER))
                    .map(value -> value.substring(BEARER.length()).strip());
        }
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(Incoming.SESSION))
                .map(Cookie::getValue)
                .findFirst();
    }
}
