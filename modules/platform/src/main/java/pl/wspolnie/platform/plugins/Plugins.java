package pl.wspolnie.platform.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.boot.PluginSet;

/** What is installed: the manifests of the platform and of every plugin, each after those that it requires. */
@ApplicationScoped
public class Plugins {

    private static final String OWN_PACKAGES = "pl.wspolnie.platform.";

    private final List<PluginManifest> manifests;
    private final Map<Class<?>, String> owners = new HashMap<>();

    public Plugins() {
        this(PluginSet.read(Plugins.class.getClassLoader()));
    }

    /** @param installed what to offer */
    public Plugins(PluginSet installed) {
        manifests = installed.manifests();
        manifests.forEach(manifest -> manifest.resources().forEach(resource -> owners.put(resource, manifest.id())));
    }

    /** The platform's manifest first, then those of the plugins. */
    public List<PluginManifest> all() {
        return manifests;
    }

    /** The manifests of plugins that a municipality may switch on: all but the platform's. */
    public List<PluginManifest> modules() {
        return manifests.stream().filter(manifest -> !isPlatform(manifest.id())).toList();
    }

    /** The manifest with this id, the platform's included. */
    public Optional<PluginManifest> find(String id) {
        return manifests.stream().filter(manifest -> manifest.id().equals(id)).findFirst();
    }

    /** The manifest of a plugin that a municipality may switch on. */
    public Optional<PluginManifest> module(String id) {
        return modules().stream().filter(manifest -> manifest.id().equals(id)).findFirst();
    }

    /** Whether this is the platform itself, which is always on. */
    public static boolean isPlatform(String id) {
        return PluginSet.PLATFORM.equals(id);
    }

    /** The id of the plugin whose manifest names the resource class, or the platform's; a container's subclass counts as the class. */
    public Optional<String> ownerOf(Class<?> resource) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            var owner = owners.get(type);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        // The platform's manifest does not list its resources: they are always on.
        return Optional.of(PluginSet.PLATFORM)
                .filter(platform -> resource.getName().startsWith(OWN_PACKAGES));
    }

    /** Everything that the plugin requires, directly or by way of others, in order. */
    public List<String> requirementsOf(String id) {
        var needed = new LinkedHashSet<String>();
        collect(id, needed);
        return manifests.stream()
                .map(PluginManifest::id)
                .filter(needed::contains)
                .filter(required -> !isPlatform(required))
                .toList();
    }

    private void collect(String id, Set<String> needed) {
        for (var required : find(id).map(PluginManifest::requires).orElse(Set.of())) {
            if (needed.add(required)) {
                collect(required, needed);
            }
        }
    }

    /** Every plugin that requires this one, directly or by way of others, in order. */
    public List<String> dependantsOf(String id) {
        var dependants = new ArrayList<String>();
        for (var manifest : modules()) {
            if (requirementsOf(manifest.id()).contains(id)) {
                dependants.add(manifest.id());
            }
        }
        return dependants;
    }
}
