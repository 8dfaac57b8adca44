package pl.wspolnie.map.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.entry.Registering;
import pl.wspolnie.map.entry.Reminders;
import pl.wspolnie.map.outline.Outline;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.suggestion.Suggestions;
import pl.wspolnie.map.survey.Surveys;

/** The officer's desk: what there is to do so that the map stays true. */
@ApplicationScoped
@Path("/{municipality}/map/keeping")
@Produces(MediaType.TEXT_HTML)
public class KeepingPages {

    private static final int SHOWN = 100;

    private final Entries entries;
    private final Reminders reminders;
    private final Registering registering;
    private final Suggestions suggestions;
    private final Surveys surveys;
    private final Outlines outlines;
    private final Urls urls;

    protected KeepingPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public KeepingPages(
            Entries entries,
            Reminders reminders,
            Registering registering,
            Suggestions suggestions,
            Surveys surveys,
            Outlines outlines,
            Urls urls) {
        this.entries = entries;
        this.reminders = reminders;
        this.registering = registering;
        this.suggestions = suggestions;
        this.surveys = surveys;
        this.outlines = outlines;
        this.urls = urls;
    }

    /**
     * @param stale entries that nobody has confirmed for a year; the first hundred
     * @param staleCount how many there are
     * @param outline {@code null} if there is none
     */
    public record Desk(
            List<Entry> stale, long staleCount, long suggestions, int surveys, Outline outline, LocalDate today) {}

    @GET
    @Permission(MapRights.MANAGE)
    public Html desk() {
        var today = entries.today();
        var model = new Desk(
                reminders.stale(today, SHOWN),
                reminders.countStale(today),
                suggestions.countWaiting(),
                surveys.waiting().size(),
                outlines.here().orElse(null),
                today);
        return Html.of("map/keeping", model, Text.of("map.keeping.title"));
    }

    @POST
    @Path("remind")
    @Permission(MapRights.MANAGE)
    public Response remind() {
        var asked = reminders.ask(entries.today());
        return Redirect.to(urls.of("map/keeping"), asked > 0 ? "map.done.reminded" : "map.done.reminded.nobody");
    }

    @POST
    @Path("register")
    @Permission(MapRights.MANAGE)
    public Response follow() {
        var changed = registering.followAll();
        return Redirect.to(urls.of("map/keeping"), changed > 0 ? "map.done.followed" : "map.done.followed.nothing");
    }
}
