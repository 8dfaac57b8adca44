package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.settings.SettingsStore;
import pl.wspolnie.platform.site.ModuleSets.ModuleSet;

/** Draws up the modules of the current municipality for its administrator. */
@ApplicationScoped
public class ModuleViews {

    private final Plugins plugins;
    private final Modules modules;
    private final ModuleSets sets;
    private final ModuleNames names;
    private final SettingsStore settings;
    private final CurrentRequest request;

    protected ModuleViews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModuleViews(
            Plugins plugins,
            Modules modules,
            ModuleSets sets,
            ModuleNames names,
            SettingsStore settings,
            CurrentRequest request) {
        this.plugins = plugins;
        this.modules = modules;
        this.sets = sets;
        this.names = names;
        this.settings = settings;
        this.request = request;
    }

    /** Every installed module, and the sets. */
    public ModulesView all() {
        return new ModulesView(
                plugins.modules().stream().map(this::row).toList(),
                ModuleSets.ALL.stream().map(this::set).toList());
    }

    /**
     * One module with its settings as they are.
     *
     * @throws NotFound if it is not installed
     */
    public ModuleView one(String id) {
        return one(id, SettingsForm.of(texts(id)));
    }

    /** One module with its settings as they were sent. */
    public ModuleView one(String id, Form<Map<String, String>> form) {
        var manifest = manifest(id);
        var permissions = manifest.permissions().stream()
                .map(permission -> new ModuleView.PermissionLine(
                        permission.id(),
                        permission.defaultRoles().stream()
                                .sorted()
                                .map(Enum::name)
                                .toList()))
                .toList();
        return new ModuleView(row(manifest), permissions, manifest.settings(), form);
    }

    /** The settings of a module as they are stored. */
    public Map<String, String> texts(String id) {
        return settings.texts(request.municipality(), id);
    }

    /** @throws NotFound if it is not installed */
    public PluginManifest manifest(String id) {
        return plugins.module(id).orElseThrow(() -> new NotFound("module " + id));
    }

    private ModuleRow row(PluginManifest manifest) {
        var id = manifest.id();
        var here = request.municipality();
        return new ModuleRow(
                id,
                names.of(id),
                Text.of(id + ".module.purpose"),
                Text.of(id + ".module.users"),
                modules.isOn(here, id),
                named(plugins.requirementsOf(id)),
                named(modules.neededBy(here, id)),
                named(modules.alsoNeeded(here, id)));
    }

    private List<Text> named(Collection<String> ids) {
        return ids.stream().map(names::of).toList();
    }

    /** A set with the state of its modules. */
    public SetView set(ModuleSet set) {
        var local = names.in(request.municipality());
        return new SetView(
                set.id(),
                set.label(),
                set.modules().stream().map(local::mark).toList(),
                sets.toSwitchOn(request.municipality(), set).size());
    }
}
