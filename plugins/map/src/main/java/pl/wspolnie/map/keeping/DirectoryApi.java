package pl.wspolnie.map.keeping;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.map.directory.Comparison;
import pl.wspolnie.map.directory.Directory;
import pl.wspolnie.map.directory.Filter;
import pl.wspolnie.map.directory.WhiteSpots;
import pl.wspolnie.map.entry.Entries;

/** The lists of the map and the comparison, for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map")
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryApi {

    private final Directory directory;
    private final WhiteSpots whiteSpots;
    private final Entries entries;

    protected DirectoryApi() {
        this(null, null, null);
    }

    @Inject
    public DirectoryApi(Directory directory, WhiteSpots whiteSpots, Entries entries) {
        this.directory = directory;
        this.whiteSpots = whiteSpots;
        this.entries = entries;
    }

    /** A page of the organisations; {@code total} counts all pages. */
    public record EntryList(long total, int page, List<EntryView> entries) {}

    /** A page of the activities; {@code total} counts all pages. */
    public record ActivityList(long total, int page, List<ActivityView> activities) {}

    @GET
    @Path("entries")
    @PermitAll
    public EntryList entries(
            @QueryParam("words") String words,
            @QueryParam("field") String field,
            @QueryParam("group") String group,
            @QueryParam("area") String area,
            @QueryParam("form") String form,
            @QueryParam("exchange") String exchange,
            @QueryParam("benefit") String benefit,
            @QueryParam("recent") String recent,
            @QueryParam("page") @DefaultValue("1") int page) {
        var filter = new Filter(words, field, group, area, form, exchange, benefit, recent, null);
        var today = entries.today();
        var found = directory.entries(filter, page).stream()
                .map(entry -> EntryView.of(entry, today))
                .toList();
        return new EntryList(directory.countEntries(filter), Math.max(page, 1), found);
    }

    @GET
    @Path("activities")
    @PermitAll
    public ActivityList activities(
            @QueryParam("words") String words,
            @QueryParam("field") String field,
            @QueryParam("group") String group,
            @QueryParam("area") String area,
            @QueryParam("form") String form,
            @QueryParam("benefit") String benefit,
            @QueryParam("recent") String recent,
            @QueryParam("status") String status,
            @QueryParam("page") @DefaultValue("1") int page) {
        var filter = new Filter(words, field, group, area, form, null, benefit, recent, status);
        var found = directory.activities(filter, page).stream()
                .map(ActivityView::of)
                .toList();
        return new ActivityList(directory.countActivities(filter), Math.max(page, 1), found);
    }

    @GET
    @Path("comparison")
    @PermitAll
    public Comparison comparison() {
        return whiteSpots.now();
    }
}
