package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;

/** Names modules, also those that are not installed but that projects and sets speak of. */
@ApplicationScoped
public class ModuleNames {

    /** The ids that the platform can name by itself. */
    public static final Set<String> KNOWN = Set.of(
            "budget",
            "centre",
            "channels",
            "consultations",
            "evaluation",
            "fairs",
            "forum",
            "initiative",
            "map",
            "practices",
            "programme",
            "tasks",
            "trainings");

    private final Plugins plugins;
    private final Modules modules;

    protected ModuleNames() {
        this(null, null);
    }

    @Inject
    public ModuleNames(Plugins plugins, Modules modules) {
        this.plugins = plugins;
        this.modules = modules;
    }

    /** What the module calls itself; else what it is known as; else its id. */
    public Text of(String id) {
        if (Plugins.isPlatform(id) || isInstalled(id)) {
            return Text.of(id + ".module.name");
        }
        return KNOWN.contains(id) ? Text.of("platform.modules.known." + id) : Text.literally(id);
    }

    public boolean isInstalled(String id) {
        return plugins.module(id).isPresent();
    }

    /** A mark for pages outside of municipalities. */
    public ModuleMark installed(String id) {
        return new ModuleMark(id, of(id), isInstalled(id) ? "installed" : "missing", null);
    }

    /** The marks of one municipality, whose switches are read once. */
    public Local in(Municipality municipality) {
        var on = modules.on(municipality).stream().map(PluginManifest::id).collect(Collectors.toUnmodifiableSet());
        return new Local(municipality, on);
    }

    /** Marks in one municipality. */
    public final class Local {

        private final Municipality municipality;
        private final Set<String> on;

        Local(Municipality municipality, Set<String> on) {
            this.municipality = municipality;
            this.on = on;
        }

        /** Whether it is on, off or missing here, and where it is. */
        public ModuleMark mark(String id) {
            if (on.contains(id)) {
                return new ModuleMark(id, of(id), "on", path(id));
            }
            return new ModuleMark(id, of(id), isInstalled(id) ? "off" : "missing", null);
        }

        private String path(String id) {
            return plugins.module(id).orElseThrow().navigation().stream()
                    .filter(item -> item.permission().isEmpty())
                    .findFirst()
                    .map(item -> "/" + municipality.slug() + "/" + item.path())
                    .orElse(null);
        }
    }
}
