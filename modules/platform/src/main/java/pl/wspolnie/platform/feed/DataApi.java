package pl.wspolnie.platform.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.web.Urls;

/** Open data of a municipality, for programs. */
@Path("api/v1/{municipality}/data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "data")
@ApplicationScoped
public class DataApi {

    private final Published published;
    private final Messages messages;
    private final Urls urls;

    protected DataApi() {
        this(null, null, null);
    }

    @Inject
    public DataApi(Published published, Messages messages, Urls urls) {
        this.published = published;
        this.messages = messages;
        this.urls = urls;
    }

    /** A set of open data. */
    public record Item(String name, String title, String mediaType, String url) {}

    @GET
    @PermitAll
    @Operation(summary = "Lists the sets of open data with the addresses of their files")
    public List<Item> list() {
        return published.data().stream()
                .map(set -> new Item(
                        set.name(),
                        messages.say(DataPages.Line.of(set).name()),
                        set.mediaType(),
                        urls.absolute("data", DataFile.nameOf(set))))
                .toList();
    }
}
