package pl.wspolnie.map.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.map.entry.Entries;
import pl.wspolnie.map.outline.Outline;
import pl.wspolnie.map.outline.Outlines;
import pl.wspolnie.map.place.Box;

/** The map: its lists, and the comparison of fields and areas. */
@ApplicationScoped
@Path("/{municipality}/map")
@Produces(MediaType.TEXT_HTML)
public class DirectoryPages {

    private final Directory directory;
    private final WhiteSpots whiteSpots;
    private final Entries entries;
    private final Outlines outlines;
    private final Organisations organisations;
    private final Areas areas;

    protected DirectoryPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DirectoryPages(
            Directory directory,
            WhiteSpots whiteSpots,
            Entries entries,
            Outlines outlines,
            Organisations organisations,
            Areas areas) {
        this.directory = directory;
        this.whiteSpots = whiteSpots;
        this.entries = entries;
        this.outlines = outlines;
        this.organisations = organisations;
        this.areas = areas;
    }

    /**
     * A page of a list with its map.
     *
     * @param placed how many of all stand on the map
     * @param sight what the map shows at first, or {@code null}
     * @param outline where the outline comes from, or {@code null} if there is none
     */
    public record Listing<T>(
            Filter filter,
            Choices choices,
            List<T> found,
            long total,
            long placed,
            int page,
            String sight,
            Outline outline,
            LocalDate today) {

        /** An address with this filter. */
        public String address(String url) {
            return url + filter.query();
        }

        public int lastPage() {
            return (int) Math.max(1, (total + Directory.PER_PAGE - 1) / Directory.PER_PAGE);
        }
    }

    @GET
    @PermitAll
    public Html organisations(
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
        var model = listing(filter, directory.entries(filter, page), directory.extent(filter), page);
        return Html.of("map/organisations", model, Text.of("map.module.name"));
    }

    private <T> Listing<T> listing(Filter filter, List<T> found, Directory.Extent extent, int page) {
        return new Listing<>(
                filter,
                Choices.of(organisations, areas),
                found,
                extent.total(),
                extent.placed(),
                Math.max(page, 1),
                extent.sight().map(Box::words).orElse(null),
                outlines.here().orElse(null),
                entries.today());
    }

    @GET
    @Path("activities")
    @PermitAll
    public Html activities(
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
        var model = listing(filter, directory.activities(filter, page), directory.activityExtent(filter), page);
        return Html.of("map/activities", model, Text.of("map.activities.title"));
    }

    @GET
    @Path("comparison")
    @PermitAll
    public Html comparison() {
        return Html.of("map/comparison", whiteSpots.now(), Text.of("map.comparison.title"));
    }
}
