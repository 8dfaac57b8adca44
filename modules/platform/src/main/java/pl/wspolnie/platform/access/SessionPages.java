package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Session;
import pl.wspolnie.platform.accounts.SessionEntity;
import pl.wspolnie.platform.accounts.Sessions;

/** Seeing where one is logged in, and ending it. */
@Path("account/sessions")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class SessionPages {

    private final Sessions sessions;

    protected SessionPages() {
        this(null);
    }

    @Inject
    public SessionPages(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The log-ins of a person. */
    public record SessionsView(List<Line> sessions) {

        /**
         * A log-in.
         *
         * @param mark tells it from the others
         * @param device as its owner knows it, or an empty string
         * @param remembered whether it lasts
         * @param present whether it is the one that asks
         */
        public record Line(
                String mark, String device, boolean remembered, Instant since, Instant seen, boolean present) {}
    }

    @GET
    @Permission("platform.account")
    public Html all(@Context HttpServletRequest servlet) {
        var present = present(servlet);
        var lines = sessions.of(present.person().id()).stream()
                .map(session -> line(session, present))
                .toList();
        return Html.of("platform/site/sessions", new SessionsView(lines), Text.of("platform.site.account.sessions"));
    }

    private static Session present(HttpServletRequest servlet) {
        return SessionAuthentication.sessionOf(servlet).orElseThrow(() -> new Forbidden("nobody is logged in"));
    }

    private static SessionsView.Line line(SessionEntity session, Session present) {
        return new SessionsView.Line(
                session.mark(),
                session.device(),
                session.isRemembered(),
                session.createdAt(),
                session.seenAt(),
                session.isOf(present));
    }

    /** @param mark the log-in to end, or nothing for all but the present one */
    @POST
    @Permission("platform.account")
    public Response end(@FormParam("session") String mark, @Context HttpServletRequest servlet) {
        sessions.endOther(present(servlet), mark == null || mark.isBlank() ? null : mark);
        return Redirect.to("/account/sessions", "platform.site.done.session");
    }
}
