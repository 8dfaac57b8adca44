package pl.wspolnie.platform.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;

/** Every permission that the manifests declare, and the roles that hold it. */
@ApplicationScoped
public class Permissions {

    private final Map<String, Set<Role>> holders;

    protected Permissions() {
        holders = Map.of();
    }

    @Inject
    public Permissions(Plugins plugins) {
        this(plugins.all());
    }

    Permissions(Collection<PluginManifest> manifests) {
        holders = manifests.stream()
                .flatMap(manifest -> manifest.permissions().stream())
                .collect(Collectors.toUnmodifiableMap(PermissionDefinition::id, PermissionDefinition::defaultRoles));
    }

    /** Whether one of the roles holds the permission; one that nobody declares is held by nobody. */
    public boolean allow(String permission, Set<Role> roles) {
        return !Collections.disjoint(holders.getOrDefault(permission, Set.of()), roles);
    }

    /** Every permission with the roles that hold it by default. */
    public Map<String, Set<Role>> defaults() {
        return holders;
    }

    /** The roles that hold the permission, or empty if nobody declares it. */
    public Optional<Set<Role>> holders(String permission) {
        return Optional.ofNullable(holders.get(permission));
    }
}
