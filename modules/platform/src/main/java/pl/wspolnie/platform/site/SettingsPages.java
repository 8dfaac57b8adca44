package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.settings.SettingsStore;

/** A municipality's decisions that concern no single module. */
@Path("{municipality}/admin/settings")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class SettingsPages {

    private static final String PATH = "admin/settings";

    private final Plugins plugins;
    private final SettingsStore settings;
    private final CurrentRequest request;
    private final Urls urls;

    protected SettingsPages() {
        this(null, null, null, null);
    }

    @Inject
    public SettingsPages(Plugins plugins, SettingsStore settings, CurrentRequest request, Urls urls) {
        this.plugins = plugins;
        this.settings = settings;
        this.request = request;
        this.urls = urls;
    }

    /** The settings and their form. */
    public record SettingsView(List<Setting<?>> settings, Form<Map<String, String>> form) {}

    @GET
    @Permission("platform.settings.manage")
    public Html all() {
        return page(SettingsForm.of(texts()));
    }

    private Html page(Form<Map<String, String>> form) {
        return Html.of(
                "platform/site/admin/settings", new SettingsView(own(), form), Text.of("platform.settings.title"));
    }

    private List<Setting<?>> own() {
        return plugins.find(PluginSet.PLATFORM).orElseThrow().settings();
    }

    private Map<String, String> texts() {
        return settings.texts(request.municipality(), PluginSet.PLATFORM);
    }

    @POST
    @Permission("platform.settings.manage")
    public Response decide(MultivaluedMap<String, String> fields) {
        var form = SettingsForm.read(own(), fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            settings.decide(request.municipality(), PluginSet.PLATFORM, form.value(), form.raw(SettingsForm.SEEN));
            return Redirect.to(urls.of(PATH), "platform.done.saved");
        } catch (Conflict faster) {
            var again = SettingsForm.again(form, texts(), new Fault("", faster.explanation()));
            return page(again).status(409);
        }
    }
}
