package pl.wspolnie.platform.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.security.Role;

/**
 * Which roles hold which permissions in one municipality.
 *
 * @param holders by permission: names of built-in roles, keys of composed ones
 */
record RoleBook(Map<String, Set<String>> holders) {

    /** What nobody decides otherwise, or a municipality could lock itself out. */
    private static final Map<String, Role> FIXED = Map.of(
            "platform.account", Role.RESIDENT,
            "platform.roles.manage", Role.ADMINISTRATOR,
            "platform.roles.compose", Role.ADMINISTRATOR);

    static RoleBook of(
            Map<String, Set<Role>> defaults,
            Collection<RoleRuleEntity> rules,
            Collection<ComposedRoleEntity> composed) {
        var holders = new HashMap<String, Set<String>>();
        defaults.forEach((permission, roles) ->
                holders.put(permission, roles.stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new))));
        for (var rule : rules) {
            // A plugin that knew the permission may be gone.
            var known = holders.get(rule.permission());
            if (known != null && isOpen(rule.role(), rule.permission())) {
                apply(rule, known);
            }
        }
        for (var role : composed) {
            role.permissions().stream().filter(holders::containsKey).forEach(permission -> holders.get(permission)
                    .add(String.valueOf(role.id())));
        }
        return new RoleBook(holders);
    }

    private static void apply(RoleRuleEntity rule, Set<String> holders) {
        if (rule.allowed()) {
            holders.add(rule.role().name());
        } else {
            holders.remove(rule.role().name());
        }
    }

    /** Whether a municipality may decide whether the role holds the permission. */
    static boolean isOpen(Role role, String permission) {
        return role != Role.OPERATOR && FIXED.get(permission) != role && !permission.equals("platform.account");
    }

    Set<String> holdersOf(String permission) {
        return holders.getOrDefault(permission, Set.of());
    }

    /** The permissions of one role, without those of roles that it includes. */
    Set<String> permissionsOf(String role) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
