package pl.wspolnie.platform.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Open data of a municipality. */
@Path("{municipality}/data")
@ApplicationScoped
public class DataPages {

    private final Published published;

    protected DataPages() {
        this(null);
    }

    @Inject
    public DataPages(Published published) {
        this.published = published;
    }

    /**
     * A set of open data.
     *
     * @param name says what it is
     * @param file the name of the file
     */
    public record Line(Text name, Text module, String file, String mediaType) {

        static Line of(DataSet set) {
            var plugin = Published.pluginOf(set);
            return new Line(
                    Text.of(plugin + ".data." + set.name()),
                    Text.of(plugin + ".module.name"),
                    DataFile.nameOf(set),
                    set.mediaType());
        }
    }

    /** All sets of open data. */
    public record DataView(List<Line> sets) {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Html list() {
        var view = new DataView(published.data().stream().map(Line::of).toList());
        return Html.of("platform/feed/data", view, Text.of("platform.data.title"));
    }

    @GET
    @Path("{name}")
    @PermitAll
    public Response file(@PathParam("name") String name) {
        var set = published.data(name).orElseThrow(() -> new NotFound("open data " + name));
        StreamingOutput content = set::write;
        return Response.ok(content, set.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + DataFile.nameOf(set) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
