package pl.wspolnie.platform.boot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import pl.wspolnie.api.plugin.Command;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** The plugins of one installation, each after those that it requires, the platform first. */
public final class PluginSet {

    /** The id under which the platform keeps its own tables, messages and commands. */
    public static final String PLATFORM = "platform";

    private final Map<String, PluginManifest> manifests;

    private PluginSet(Map<String, PluginManifest> manifests) {
        this.manifests = manifests;
    }

    /**
     * Reads what the class loader finds.
     *
     * @throws PluginFault if a plugin is broken, an id is taken twice, or a requirement is absent
     */
    public static PluginSet read(ClassLoader loader) {
        return of(plugins(loader));
    }

    /** Orders the given plugins; faults as in {@link #read}. */
    public static PluginSet of(Collection<? extends Plugin> plugins) {
        var byId = new TreeMap<String, PluginManifest>();
        var owners = new TreeMap<String, String>();
        for (var plugin : plugins) {
            var name = plugin.getClass().getName();
            var manifest = manifest(plugin);
            if (byId.put(manifest.id(), manifest) != null) {
                throw new PluginFault(
                        PluginFault.Kind.DUPLICATE, manifest.id(), owners.get(manifest.id()) + ", " + name);
            }
            owners.put(manifest.id(), name);
        }
        return new PluginSet(ordered(byId));
    }

    private static List<Plugin> plugins(ClassLoader loader) {
        var found = new ArrayList<Plugin>();
        try {
            ServiceLoader.load(Plugin.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError | LinkageError broken) {
            // The message of the error already names the class.
            throw broken(String.valueOf(broken.getMessage()).replace(Plugin.class.getName() + ": ", ""), broken);
        }
        return found;
    }

    private static PluginManifest manifest(Plugin plugin) {
        try {
            return plugin.manifest();
        } catch (RuntimeException | LinkageError cause) {
            throw broken(plugin.getClass().getName(), cause);
        }
    }

    private static PluginFault broken(String plugin, Throwable cause) {
        var root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new PluginFault(PluginFault.Kind.BROKEN, plugin, root.toString(), cause);
    }

    private static Map<String, PluginManifest> ordered(Map<String, PluginManifest> byId) {
        var ordered = new LinkedHashMap<String, PluginManifest>();
        if (byId.containsKey(PLATFORM)) {
            place(PLATFORM, byId, ordered, new LinkedHashSet<>());
        }
        byId.keySet().forEach(id -> place(id, byId, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void place(
            String id,
            Map<String, PluginManifest> byId,
            Map<String, PluginManifest> ordered,
            LinkedHashSet<String> waiting) {
        if (ordered.containsKey(id)) {
            return;
        }
        if (!waiting.add(id)) {
            throw new PluginFault(PluginFault.Kind.CYCLE, id, String.join(", ", waiting));
        }
        for (var required : byId.get(id).requires().stream().sorted().toList()) {
            if (byId.containsKey(required)) {
                place(required, byId, ordered, waiting);
            } else if (!required.equals(PLATFORM)) {
                throw new PluginFault(PluginFault.Kind.MISSING, id, required);
            }
        }
        waiting.remove(id);
        ordered.put(id, byId.get(id));
    }

    /** The manifests in order. */
    public List<PluginManifest> manifests() {
        return List.copyOf(manifests.values());
    }

    /** The ids in order, the platform always first. */
    public List<String> ids() {
        var ids = new LinkedHashSet<String>();
        ids.add(PLATFORM);
        ids.addAll(manifests.keySet());
        return List.copyOf(ids);
    }

    /** What a user may call without a server, in order. */
    public List<Command> commands() {
        return manifests.values().stream()
                .flatMap(manifest -> manifest.commands().stream())
                .toList();
    }
}
