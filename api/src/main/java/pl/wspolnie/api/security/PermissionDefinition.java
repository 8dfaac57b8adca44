package pl.wspolnie.api.security;

import java.util.Set;

/**
 * A permission that a plugin knows, and who holds it unless the municipality decides otherwise.
 *
 * <p>The message with the permission's id as its key says what it allows.
 *
 * @param id begins with the plugin's id and a dot
 * @param defaultRoles the roles that hold it by default
 */
public record PermissionDefinition(String id, Set<Role> defaultRoles) {

    public PermissionDefinition {
        defaultRoles = Set.copyOf(defaultRoles);
    }

    public static PermissionDefinition of(String id, Role... defaultRoles) {
        return new PermissionDefinition(id, Set.of(defaultRoles));
    }
}
