package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.scope.Situation;

/** Answers to requests that failed: pages for people, problem documents for programs, never a stack trace. */
@ApplicationScoped
public class ErrorAnswers {

    private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());

    private final HttpServletRequest request;
    private final Messages messages;

    @Inject
    public ErrorAnswers(HttpServletRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    protected ErrorAnswers() {
        this(null, null);
    }

    /** The answer to a request that ended in this exception. */
    Response to(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var problem = logged(Problems.of(thrown), thrown);
        var answer = answer(problem);
        if (thrown instanceof WebApplicationException web) {
            // A 405 names the methods that would do, a 429 says when to come back.
            web.getResponse().getHeaders().forEach((name, values) -> {
                if (!name.startsWith("Content-")) {
                    values.forEach(value -> answer.header(name, value));
                }
            });
        }
        return answer.build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        var nobody = Situation.present().asker().isEmpty();
        var loginNeeded = problem.status() == 401 || problem.status() == 403 && nobody;
        if (Incoming.fromProgram(request.getRequestURI())) {
            return document(loginNeeded ? Problem.of(401) : problem);
        }
        if (problem.status() == 403 && isUnsecured()) {
            return Response.seeOther(URI.create("/account/second-factor?required=true"));
        }
        return loginNeeded ? login() : page(problem);
    }

    /** Whether the asker would have rights here, had a second factor been shown. */
    private static boolean isUnsecured() {
        return Situation.present()
                .asker()
                .filter(asker -> asker.means().unsecured())
                .isPresent();
    }

    private Response.ResponseBuilder login() {
        var wanted = request.getMethod().equals("GET") ? Incoming.address(request) : referringPage();
        return Response.seeOther(URI.create("/login?next=" + Paths.encode(wanted)));
    }

    // A form cannot be sent again after the log-in; the page with the form can be shown.
    private String referringPage() {
        var referrer = request.getHeader("Referer");
        try {
            return referrer == null
                    ? "/"
                    : LocalPath.orHome(URI.create(referrer).getRawPath());
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }

    private Response.ResponseBuilder document(Problem problem) {
        var locale = Incoming.locale(request);
        var answer = Response.status(problem.status())
                .type(Problem.JSON.withCharset("utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json(text -> messages.say(text, locale)));
        return problem.status() == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer;
    }

    private static Response.ResponseBuilder page(Problem problem) {
        var home = Situation.present().municipality().map(place -> "/" + place.slug());
        var html = Html.of("platform/error", problem.view(home.orElse("/")), problem.title());
        return Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE).entity(html);
    }

    private Problem logged(Problem problem, Throwable thrown) {
        var id = String.valueOf(request.getAttribute(RequestGuard.ID));
        if (problem.status() >= 500) {
            LOG.log(Level.ERROR, "Request " + id + " to " + request.getRequestURI() + " failed", thrown);
            return problem.withId(id);
        }
        LOG.log(Level.DEBUG, "Request {0} to {1}: {2}", id, request.getRequestURI(), thrown);
        return problem;
    }
}
