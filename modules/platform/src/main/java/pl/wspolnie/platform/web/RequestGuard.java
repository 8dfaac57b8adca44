package pl.wspolnie.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** Meets every request first: names it, sets the security headers, refuses writes from other sites, and answers with a kept page at once. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class RequestGuard extends HttpFilter {

    /** The request attribute with the id by which the log knows the request. */
    static final String ID = RequestGuard.class.getName() + ".id";

    /** The request attribute with the key of what to say about a refused request. */
    static final String REASON = RequestGuard.class.getName() + ".reason";

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    // The server makes its filters without arguments.
    @Inject
    private transient WebSettings settings;

    @Inject
    private transient KeptPages pages;

    private transient Map<String, String> headers;

    @Override
    public void init() {
        headers = SecurityHeaders.of(settings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = newId();
        request.setAttribute(ID, id);
        response.setHeader("X-Request-Id", id);
        headers.forEach(response::setHeader);
        if (origin(request).allowed(settings.baseUrl())) {
            if (!pages.answer(request, response)) {
                chain.doFilter(request, response);
            }
        } else {
            request.setAttribute(REASON, "platform.error.crosssite");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static CrossSite origin(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return new CrossSite(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7),
                request.getCookies() != null);
    }

    private static String newId() {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
