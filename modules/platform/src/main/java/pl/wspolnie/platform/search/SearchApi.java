package pl.wspolnie.platform.search;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.web.Urls;

/** Searching a municipality's site, for programs. */
@Path("api/v1/{municipality}/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
@ApplicationScoped
public class SearchApi {

    private final Found found;
    private final Urls urls;

    protected SearchApi() {
        this(null, null);
    }

    @Inject
    public SearchApi(Found found, Urls urls) {
        this.found = found;
        this.urls = urls;
    }

    /**
     * Something that was found.
     *
     * @param url of its page
     * @param snippet text without marks
     */
    public record Item(String kind, long id, String url, String title, String snippet) {}

    /** One page of what was found. */
    public record Result(long total, int page, int pages, List<Item> items) {}

    @GET
    @PermitAll
    @Operation(
            summary = "Finds pages by words; every word must be found, Polish word forms and diacritics do not matter")
    public Result search(@QueryParam("q") String words, @QueryParam("page") @DefaultValue("1") int page) {
        var hits = found.search(words, page);
        return new Result(
                hits.total(),
                hits.page(),
                hits.pages(),
                hits.list().stream().map(this::item).toList());
    }

    private Item item(Hit hit) {
        return new Item(
                hit.kind(),
                hit.id(),
                urls.absolute(hit.path()),
                hit.title().text(),
                hit.snippet().text());
    }
}
