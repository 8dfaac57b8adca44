package pl.wspolnie.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.text.RequestMessages;

/** Answers for errors outside of the resources: the error page of web.xml. */
@WebServlet(ServerErrors.PATH)
public class ServerErrors extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ServerErrors.class.getName());

    // The server makes its servlets without arguments.
    @Inject
    private transient RequestMessages messages;

    @Inject
    private transient Templates templates;

    @Inject
    private transient Assets assets;

    @Inject
    private transient WebSettings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Who asks for this address itself sees what any unknown one shows.
        var problem = problem(request, status == null ? 404 : (int) status);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var locale = Incoming.locale(request);
        response.setStatus(problem.status());
        // Some errors come before the guard.
        SecurityHeaders.of(settings).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        if (Incoming.fromProgram(path)) {
            answer(
                    response,
                    "application/problem+json",
                    problem.json(text -> messages.say(text, locale)).getBytes(StandardCharsets.UTF_8));
        } else {
            var page = new RequestPage(locale, null, messages, null, assets, null, null, null, () -> "");
            var html = templates.plain(page, page.say(problem.title()), "platform/error", problem.view("/"));
            answer(response, "text/html", html.toByteArray());
        }
    }

    private static Problem problem(HttpServletRequest request, int status) {
        var reason = request.getAttribute(RequestGuard.REASON);
        if (reason instanceof String key) {
            return Problem.of(status, Text.of(key));
        } else if (status < 500) {
            return Problem.of(status);
        }
        var id = String.valueOf(request.getAttribute(RequestGuard.ID));
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.ERROR, "Request " + id + " failed outside of the resources", thrown);
        return Problem.of(status).withId(id);
    }

    private static void answer(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
