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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;

/** What a person was told, for programs. */
@Path("api/v1/account/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
@ApplicationScoped
public class NotificationApi {

    private final ToldNotifications notifications;
    private final CurrentRequest request;

    protected NotificationApi() {
        this(null, null);
    }

    @Inject
    public NotificationApi(ToldNotifications notifications, CurrentRequest request) {
        this.notifications = notifications;
        this.request = request;
    }

    /** One page of notifications, the newest first. */
    public record NotificationList(long total, long unread, List<Told> items) {}

    @GET
    @Permission("platform.account")
    @Operation(summary = "Lists what the person was told, 20 to a page")
    public NotificationList list(@QueryParam("page") @DefaultValue("1") int page) {
        var person = request.requirePerson().id();
        var offset = (Math.min(Math.max(1, page), 10_000) - 1) * NotificationPages.PAGE;
        return new NotificationList(
                notifications.count(person),
                notifications.unread(person),
                notifications.of(person, offset, NotificationPages.PAGE));
    }

    @POST
    @Path("{id: \\d{1,18}}/read")
    @Permission("platform.account")
    @Operation(summary = "Marks one notification as read")
    public void read(@PathParam("id") long id) {
        notifications.read(request.requirePerson().id(), id);
    }

    @POST
    @Path("read")
    @Permission("platform.account")
    @Operation(summary = "Marks all notifications as read")
    public void readAll() {
        notifications.readAll(request.requirePerson().id());
    }
}
