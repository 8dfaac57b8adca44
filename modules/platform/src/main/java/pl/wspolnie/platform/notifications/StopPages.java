package pl.wspolnie.platform.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Ending mails of one kind, or a digest, from within a mail. */
@Path("account/notification-choices/stop/{token: " + Stops.TOKEN + "}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class StopPages {

    /** What stands before the token. */
    static final String PATH = "/account/notification-choices/stop/";

    private final Stops stops;

    protected StopPages() {
        this(null);
    }

    @Inject
    public StopPages(Stops stops) {
        this.stops = stops;
    }

    /**
     * What is asked, or done.
     *
     * @param what is to be sent no more: the key of a message
     * @param token for the next step, or an empty string if it is done
     */
    public record StopView(String what, String token) {}

    /** Only asks: programs that look at mails open their links. */
    @GET
    @PermitAll
    public Html ask(@PathParam("token") String token) {
        return page(read(token), token);
    }

    private Stops.Stop read(String token) {
        return stops.read(token).orElseThrow(() -> new NotFound("mails to stop"));
    }

    private static Html page(Stops.Stop stop, String token) {
        var what = stop.digest().map(digest -> "platform.stop." + digest).orElse(stop.what());
        return Html.of("platform/notifications/stop", new StopView(what, token), Text.of("platform.stop.title"));
    }

    /** Also what mail programs send by themselves; whoever has ended it already is told the same. */
    @POST
    @PermitAll
    public Html stop(@PathParam("token") String token) {
        var stop = read(token);
        stops.stop(stop);
        return page(stop, "");
    }
}
