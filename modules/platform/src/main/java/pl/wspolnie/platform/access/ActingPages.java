package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Sessions;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.web.LocalPath;

/** Choosing for whom one acts. */
@Path("{municipality}/acting")
@ApplicationScoped
public class ActingPages {

    private final CurrentRequest request;
    private final Mandates mandates;
    private final Sessions sessions;

    protected ActingPages() {
        this(null, null, null);
    }

    @Inject
    public ActingPages(CurrentRequest request, Mandates mandates, Sessions sessions) {
        this.request = request;
        this.mandates = mandates;
        this.sessions = sessions;
    }

    /** @param organisation the key of an organisation of this municipality, or nothing to act for oneself again */
    @POST
    @Permission("platform.account")
    public Response actFor(
            @FormParam("organisation") String organisation,
            @FormParam("next") String next,
            @Context HttpServletRequest servlet) {
        var session = SessionAuthentication.sessionOf(servlet).orElseThrow(() -> new Forbidden("nobody is logged in"));
        sessions.actFor(session, chosen(organisation));
        return Redirect.to(LocalPath.orHome(next), "platform.done.acting");
    }

    private Long chosen(String organisation) {
        if (organisation == null || organisation.isBlank()) {
            return null;
        }
        if (!organisation.matches("\\d{1,18}")) {
            throw new Forbidden("organisation " + organisation);
        }
        return mandates.inForce(request.requirePerson().id(), Long.parseLong(organisation))
                .orElseThrow(() -> new Forbidden("no mandate for organisation " + organisation))
                .organisation()
                .id();
    }
}
