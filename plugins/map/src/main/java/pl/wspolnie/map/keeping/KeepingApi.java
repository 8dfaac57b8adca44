package pl.wspolnie.map.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Registering;
import pl.wspolnie.map.entry.Reminders;

/** The officer's desk for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map/keeping")
@Produces(MediaType.APPLICATION_JSON)
public class KeepingApi {

    private static final int SHOWN = 1000;

    private final Entries entries;
    private final Reminders reminders;
    private final Registering registering;

    protected KeepingApi() {
        this(null, null, null);
    }

    @Inject
    public KeepingApi(Entries entries, Reminders reminders, Registering registering) {
        this.entries = entries;
        this.reminders = reminders;
        this.registering = registering;
    }

    /** How many were asked, or changed. */
    public record Done(int count) {}

    /** Entries that nobody has confirmed for a year; the first thousand. */
    @GET
    @Path("stale")
    @Permission(MapRights.MANAGE)
    public List<EntryView> stale() {
        var today = entries.today();
        return reminders.stale(today, SHOWN).stream()
                .map(entry -> EntryView.of(entry, today))
                .toList();
    }

    @POST
    @Path("remind")
    @Permission(MapRights.MANAGE)
    public Done remind() {
        return new Done(reminders.ask(entries.today()));
    }

    @POST
    @Path("register")
    @Permission(MapRights.MANAGE)
    public Done follow() {
        return new Done(registering.followAll());
    }
}
