package pl.wspolnie.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Permissions;

/** What the current municipality decides about the built-in roles, other than the plugins' defaults. */
@ApplicationScoped
public class RoleRules {

    private final Records records;
    private final Permissions permissions;
    private final MunicipalRights rights;
    private final Municipalities municipalities;
    private final CurrentRequest request;
    private final Audit audit;

    protected RoleRules() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RoleRules(
            Records records,
            Permissions permissions,
            MunicipalRights rights,
            Municipalities municipalities,
            CurrentRequest request,
            Audit audit) {
        this.records = records;
        this.permissions = permissions;
        this.rights = rights;
        this.municipalities = municipalities;
        this.request = request;
        this.audit = audit;
    }

    /** Every permission that a municipality may give to roles: not those of the installation, nor one's own account. */
    public Set<String> givable() {
        return permissions.defaults().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("platform.account"))
                .filter(entry -> !entry.getValue().equals(Set.of(Role.OPERATOR)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a municipality may decide about this permission of this role. */
    public boolean isOpen(Role role, String permission) {
        return RoleBook.isOpen(role, permission) && givable().contains(permission);
    }

    /** Whether the role holds the permission unless the municipality decides otherwise. */
    public boolean isDefault(Role role, String permission) {
        return permissions.holders(permission).orElse(Set.of()).contains(role);
    }

    /** The permissions that the role holds itself, by default or by decision. */
    public Set<String> of(Role role) {
        return rights.book(request.municipality()).permissionsOf(role.name());
    }

    /**
     * Decides on a built-in role by what is different from what was shown. What is a default may always be given back.
     *
     * @param shown the permissions that the form started from: what others changed meanwhile stays
     * @throws InvalidInput if a permission is not for the municipality to decide on, or is given without being held
     */
    @Transactional
    public void decide(Role role, Set<String> shown, Set<String> wanted) {
        var added = ComposedRoles.without(wanted, shown);
        var removed = ComposedRoles.without(shown, wanted);
        requireHeld(added.stream()
                .filter(permission -> !isDefault(role, permission))
                .collect(Collectors.toSet()));
        if (!added.stream().allMatch(permission -> isOpen(role, permission))
                || !removed.stream().allMatch(permission -> isOpen(role, permission))) {
            throw new InvalidInput("permissions", "platform.roles.fixed");
        }
        // Two administrators at once would each add the same row.
        municipalities.lock(request.municipality().id());
        added.forEach(permission -> decide(role, permission, true));
        removed.forEach(permission -> decide(role, permission, false));
        records.flush();
        if (!added.isEmpty() || !removed.isEmpty()) {
            audit.record(
                    "platform.role.changed",
                    "role/" + role.name(),
                    Map.of("added", List.copyOf(new TreeSet<>(added)), "removed", List.copyOf(new TreeSet<>(removed))));
        }
    }

    private void decide(Role role, String permission, boolean allowed) {
        records.list(
                        RoleRuleEntity.class,
                        "e.role = :role and e.permission = :permission",
                        "",
                        Map.of("role", role, "permission", permission))
                .forEach(records::remove);
        records.flush();
        if (allowed != isDefault(role, permission)) {
            records.add(new RoleRuleEntity(role, permission, allowed));
        }
    }

    /** @throws InvalidInput if one of the permissions is not givable, or not held by who asks everywhere here */
    void requireHeld(Set<String> given) {
        if (!givable().containsAll(given)) {
            throw new InvalidInput("permissions", "platform.roles.fixed");
        }
        var asked = request.person().isPresent();
        if (asked && !given.stream().allMatch(request::may)) {
            throw new InvalidInput("permissions", "platform.roles.beyond");
        }
    }
}
