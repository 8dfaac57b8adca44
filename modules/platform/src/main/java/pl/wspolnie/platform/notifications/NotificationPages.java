package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;

/** What a person was told. */
@Path("account/notifications")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class NotificationPages {

    static final int PAGE = 20;

    private final ToldNotifications notifications;
    private final CurrentRequest request;

    protected NotificationPages() {
        this(null, null);
    }

    @Inject
    public NotificationPages(ToldNotifications notifications, CurrentRequest request) {
        this.notifications = notifications;
        this.request = request;
    }

    /** One page of notifications. */
    public record NotificationsView(List<Told> list, long unread, int page, int pages) {}

    @GET
    @Permission("platform.account")
    public Html list(@QueryParam("page") @DefaultValue("1") int page) {
        var person = request.requirePerson().id();
        var pages = (int) Math.max(1, (notifications.count(person) + PAGE - 1) / PAGE);
        var current = Math.min(Math.max(1, page), pages);
        var view = new NotificationsView(
                notifications.of(person, (current - 1) * PAGE, PAGE), notifications.unread(person), current, pages);
        return Html.of("platform/notifications/list", view, Text.of("platform.notifications.title"));
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.account")
    public Response open(@PathParam("id") long id) {
        return Redirect.to(notifications.read(request.requirePerson().id(), id));
    }

    @POST
    @Path("read")
    @Permission("platform.account")
    public Response readAll() {
        notifications.readAll(request.requirePerson().id());
        return Redirect.to("/account/notifications");
    }
}
