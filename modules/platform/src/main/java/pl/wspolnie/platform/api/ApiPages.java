package pl.wspolnie.platform.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.web.WebSettings;

/** Explains the JSON API to those who write programs. */
@Path("api")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ApiPages {

    private final Plugins plugins;
    private final WebSettings settings;

    protected ApiPages() {
        this(null, null);
    }

    @Inject
    public ApiPages(Plugins plugins, WebSettings settings) {
        this.plugins = plugins;
        this.settings = settings;
    }

    /** What one plugin, or the platform, offers to programs. */
    public record Section(String plugin, List<Endpoint> endpoints) {}

    /**
     * The whole API.
     *
     * @param base the address that all paths follow
     */
    public record ApiView(String base, List<Section> sections) {}

    @GET
    @PermitAll
    public Html explain() {
        var sections = plugins.all().stream()
                .map(manifest -> new Section(manifest.id(), Endpoint.of(manifest)))
                .filter(section -> !section.endpoints().isEmpty())
                .toList();
        return Html.of(
                "platform/api/explained", new ApiView(settings.baseUrl(), sections), Text.of("platform.api.title"));
    }
}
