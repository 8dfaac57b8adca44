package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.platform.accounts.ApiTokens;
import pl.wspolnie.platform.accounts.Session;
import pl.wspolnie.platform.accounts.Sessions;
import pl.wspolnie.platform.web.Incoming;

/** Tells the container who asks: by the cookie of the pages, or by the bearer token of a program. */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

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

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = token(request).filter(token -> !isStatic(request)).flatMap(token -> find(token, request));
        if (session.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(ATTRIBUTE, session.get());
        // No groups: roles belong to a municipality and may change while somebody is logged in.
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(session.get().person().email()), Set.of());
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

    private static boolean isStatic(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/static/") || path.startsWith("/webjars/");
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
