package pl.wspolnie.platform.api;

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
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.web.WebSettings;

/** Where programs begin: the municipalities and what is on in each. */
@Path("api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "index")
@ApplicationScoped
public class ApiIndex {

    private final Municipalities municipalities;
    private final Modules modules;
    private final Messages messages;
    private final WebSettings settings;

    protected ApiIndex() {
        this(null, null, null, null);
    }

    @Inject
    public ApiIndex(Municipalities municipalities, Modules modules, Messages messages, WebSettings settings) {
        this.municipalities = municipalities;
        this.modules = modules;
        this.messages = messages;
        this.settings = settings;
    }

    /** A module that is on. */
    public record ModuleItem(String id, String name, String api) {}

    /** A municipality with its modules. */
    public record MunicipalityItem(
            String slug, String name, String terc, String url, String api, List<ModuleItem> modules) {}

    /** The whole installation. */
    public record Index(String documentation, List<MunicipalityItem> municipalities) {}

    @GET
    @PermitAll
    @Operation(summary = "Lists the municipalities and the modules that are on in each")
    public Index index() {
        var items = municipalities.all().stream().map(this::item).toList();
        return new Index(settings.baseUrl() + "/openapi", items);
    }

    private MunicipalityItem item(Municipality municipality) {
        var api = settings.baseUrl() + "/api/v1/" + municipality.slug();
        var on = modules.on(municipality).stream()
                .map(manifest -> item(manifest, api))
                .toList();
        var url = settings.baseUrl() + "/" + municipality.slug();
        return new MunicipalityItem(municipality.slug(), municipality.name(), municipality.terc(), url, api, on);
    }

    private ModuleItem item(PluginManifest manifest, String api) {
        return new ModuleItem(
                manifest.id(), messages.say(Text.of(manifest.id() + ".module.name")), api + "/" + manifest.id());
    }
}
