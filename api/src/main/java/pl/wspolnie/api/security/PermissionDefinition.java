package pl.wspolnie.api.security;

import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;

/**
 * A permission that a plugin knows, and who holds it unless the municipality decides otherwise.
 *
 * <p>The message with the permission's id as its key says what it allows.
 *
 * @param id begins with the plugin's id and a dot
 * @param defaultRoles the roles that hold it by default
 * @param mandate what a mandate has to cover as well, asked only of who acts for an organisation
 */
public record PermissionDefinition(String id, Set<Role> defaultRoles, Optional<MandateKind> mandate) {

    public PermissionDefinition {
        defaultRoles = Set.copyOf(defaultRoles);
    }

    public static PermissionDefinition of(String id, Role... defaultRoles) {
        return new PermissionDefinition(id, Set.of(defaultRoles), Optional.empty());
    }

    /** The same; who acts for an organisation needs a mandate that covers this. */
    public PermissionDefinition under(MandateKind needed) {
        return new PermissionDefinition(id, defaultRoles, Optional.of(needed));
    }
}
