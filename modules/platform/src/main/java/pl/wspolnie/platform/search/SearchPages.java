package pl.wspolnie.platform.search;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Searching a municipality's site. */
@Path("{municipality}/search")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class SearchPages {

    private final Found found;

    protected SearchPages() {
        this(null);
    }

    @Inject
    public SearchPages(Found found) {
        this.found = found;
    }

    /**
     * What was found.
     *
     * @param words what was looked for
     */
    public record SearchView(String words, Hits hits) {}

    @GET
    @PermitAll
    public Response search(@QueryParam("q") String words, @QueryParam("page") @DefaultValue("1") int page) {
        var typed = Words.clean(words);
        var view = new SearchView(typed, found.search(typed, page));
        var title = typed.isEmpty() ? Text.of("platform.search.title") : Text.of("platform.search.title.of", typed);
        // The index follows changes a moment later: a page kept from before would hide what is found now.
        var fresh = new CacheControl();
        fresh.setNoStore(true);
        return Response.ok(Html.of("platform/search/found", view, title))
                .type(MediaType.TEXT_HTML_TYPE)
                .cacheControl(fresh)
                .build();
    }
}
