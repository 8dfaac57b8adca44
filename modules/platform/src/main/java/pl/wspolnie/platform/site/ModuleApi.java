package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.settings.SettingsStore;

/** Modules and settings for programs. */
@Path("api/v1/{municipality}/modules")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ModuleApi {

    private final Plugins plugins;
    private final Modules modules;
    private final ModuleViews views;
    private final SettingsStore settings;
    private final Messages messages;
    private final CurrentRequest request;

    protected ModuleApi() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModuleApi(
            Plugins plugins,
            Modules modules,
            ModuleViews views,
            SettingsStore settings,
            Messages messages,
            CurrentRequest request) {
        this.plugins = plugins;
        this.modules = modules;
        this.views = views;
        this.settings = settings;
        this.messages = messages;
        this.request = request;
    }

    /**
     * A module in the current municipality.
     *
     * @param requires ids of the modules that it requires
     * @param neededBy ids of the modules that are on and require it
     * @param settings their values as they are written
     */
    public record ModuleState(
            String id,
            String name,
            String purpose,
            boolean on,
            List<String> requires,
            List<String> neededBy,
            Map<String, String> settings) {}

    /** What to switch a module to. */
    public record Switch(@NotNull Boolean on) {}

    @GET
    @Permission("platform.modules.manage")
    public List<ModuleState> all() {
        return plugins.modules().stream().map(this::state).toList();
    }

    /** The answer's ETag stands for the settings; {@link #decide} takes it as If-Match. */
    @GET
    @Path("{id}")
    @Permission("platform.modules.manage")
    public Response one(@PathParam("id") String id) {
        var state = state(views.manifest(id));
        return Response.ok(state)
                .header("ETag", '"' + SettingsStore.mark(state.settings()) + '"')
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.modules.manage")
    public Response turn(@PathParam("id") String id, Switch wanted) {
        if (wanted.on()) {
            modules.switchOn(request.municipality(), id);
        } else {
            modules.switchOff(request.municipality(), id);
        }
        return one(id);
    }

    /** Decides on the settings that are named and on no others. */
    @PUT
    @Path("{id}/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.settings.manage")
    public Response decide(@PathParam("id") String id, @HeaderParam("If-Match") String seen, JsonObject values) {
        var texts = texts(views.manifest(id), values);
        if (seen == null) {
            settings.decide(request.municipality(), id, texts);
        } else {
            settings.decide(request.municipality(), id, texts, seen.replace("\"", ""));
        }
        return one(id);
    }

    static Map<String, String> texts(PluginManifest manifest, JsonObject values) {
        if (values == null) {
            throw new InvalidInput("", "platform.fault.jsonobject");
        }
        var known = manifest.settings().stream().map(Setting::key).collect(Collectors.toSet());
        var texts = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                faults.add(Fault.of(key, "platform.fault.unknown"));
            } else if (value.getValueType() == JsonValue.ValueType.OBJECT
                    || value.getValueType() == JsonValue.ValueType.ARRAY
                    || value.getValueType() == JsonValue.ValueType.NULL) {
                faults.add(Fault.of(key, "platform.fault.invalid"));
            } else {
                texts.put(key, value instanceof JsonString string ? string.getString() : value.toString());
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return texts;
    }

    private ModuleState state(PluginManifest manifest) {
        var id = manifest.id();
        return new ModuleState(
                id,
                messages.say(Text.of(id + ".module.name")),
                messages.say(Text.of(id + ".module.purpose")),
                modules.isOn(request.municipality(), id),
                plugins.requirementsOf(id),
                modules.neededBy(request.municipality(), id),
                views.texts(id));
    }
}
