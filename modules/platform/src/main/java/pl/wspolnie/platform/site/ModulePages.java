package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.settings.SettingsStore;
import pl.wspolnie.platform.site.ModuleSets.ModuleSet;

/** Switching modules on and off, applying sets, deciding on settings. */
@Path("{municipality}/admin/modules")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ModulePages {

    private static final String PATH = "admin/modules";

    private final ModuleViews views;
    private final Modules modules;
    private final ModuleSets sets;
    private final SettingsStore settings;
    private final CurrentRequest request;
    private final Urls urls;

    protected ModulePages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModulePages(
            ModuleViews views,
            Modules modules,
            ModuleSets sets,
            SettingsStore settings,
            CurrentRequest request,
            Urls urls) {
        this.views = views;
        this.modules = modules;
        this.sets = sets;
        this.settings = settings;
        this.request = request;
        this.urls = urls;
    }

    @GET
    @Permission("platform.modules.manage")
    public Html all() {
        return Html.of("platform/site/admin/modules", views.all(), Text.of("platform.modules.title"));
    }

    @GET
    @Path("{id}")
    @Permission("platform.modules.manage")
    public Html one(@PathParam("id") String id) {
        return page(views.one(id));
    }

    private static Html page(ModuleView view) {
        return Html.of("platform/site/admin/module", view, view.module().name());
    }

    @POST
    @Path("{id}/on")
    @Permission("platform.modules.manage")
    public Response switchOn(@PathParam("id") String id) {
        modules.switchOn(request.municipality(), id);
        return Redirect.to(urls.of(PATH, id), "platform.modules.done.on");
    }

    @POST
    @Path("{id}/off")
    @Permission("platform.modules.manage")
    public Response switchOff(@PathParam("id") String id) {
        modules.switchOff(request.municipality(), id);
        return Redirect.to(urls.of(PATH, id), "platform.modules.done.off");
    }

    @POST
    @Path("{id}/settings")
    @Permission("platform.settings.manage")
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        var form = SettingsForm.read(views.manifest(id).settings(), fields);
        if (form.hasFaults()) {
            return page(views.one(id, form)).status(400);
        }
        try {
            settings.decide(request.municipality(), id, form.value(), form.raw(SettingsForm.SEEN));
            return Redirect.to(urls.of(PATH, id), "platform.modules.done.settings");
        } catch (Conflict faster) {
            return page(views.one(id, again(id, form, faster))).status(409);
        }
    }

    private Form<Map<String, String>> again(String id, Form<Map<String, String>> form, Conflict faster) {
        return SettingsForm.again(form, views.texts(id), new Fault("", faster.explanation()));
    }

    @GET
    @Path("sets/{set}")
    @Permission("platform.modules.manage")
    public Html set(@PathParam("set") String id) {
        var set = find(id);
        return Html.of("platform/site/admin/set", views.set(set), Text.of(set.label()));
    }

    @POST
    @Path("sets/{set}")
    @Permission("platform.modules.manage")
    public Response apply(@PathParam("set") String id) {
        sets.apply(request.municipality(), find(id));
        return Redirect.to(urls.of(PATH), "platform.modules.done.set");
    }

    private ModuleSet find(String id) {
        return sets.find(id).orElseThrow(() -> new NotFound("set " + id));
    }
}
