package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.rights.ComposedRoleEntity;
import pl.wspolnie.platform.rights.MunicipalRights;
import pl.wspolnie.platform.rights.RoleRules;
import pl.wspolnie.platform.site.RoleForm.Group;
import pl.wspolnie.platform.site.RoleForm.Line;
import pl.wspolnie.platform.site.RoleForm.RoleInput;

/** Shows what a role may be composed of. */
@ApplicationScoped
public class RoleForms {

    private final Plugins plugins;
    private final ModuleNames names;
    private final PermissionNames permissions;
    private final RoleRules rules;
    private final CurrentRequest request;

    protected RoleForms() {
        this(null, null, null, null, null);
    }

    @Inject
    public RoleForms(
            Plugins plugins, ModuleNames names, PermissionNames permissions, RoleRules rules, CurrentRequest request) {
        this.plugins = plugins;
        this.names = names;
        this.permissions = permissions;
        this.rules = rules;
        this.request = request;
    }

    /** The form of a built-in role. */
    RoleForm of(Role role, Form<RoleInput> form) {
        var held = rules.of(role);
        var title = Text.of("platform.role." + role);
        return new RoleForm(role.name(), title, true, form, groups(role, held), words(held));
    }

    /** The form of a composed role, or of a new one, if {@code null}. */
    RoleForm of(ComposedRoleEntity role, Form<RoleInput> form) {
        Set<String> held = role == null ? Set.of() : role.permissions();
        var title = role == null ? Text.of("platform.roles.new") : Text.literally(role.name());
        var key = role == null ? null : String.valueOf(role.id());
        return new RoleForm(key, title, false, form, groups(null, held), words(held));
    }

    private static String words(Set<String> permissions) {
        return String.join(" ", new TreeSet<>(permissions));
    }

    private List<Group> groups(Role role, Set<String> held) {
        var givable = rules.givable();
        var groups = new ArrayList<Group>();
        for (var manifest : plugins.all()) {
            var lines = manifest.permissions().stream()
                    .map(permission -> permission.id())
                    .filter(givable::contains)
                    .map(permission -> line(role, permission, held.contains(permission)))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(names.of(manifest.id()), lines));
            }
        }
        return groups;
    }

    private Line line(Role role, String permission, boolean held) {
        var usual = role != null && rules.isDefault(role, permission);
        var decidable = role == null || rules.isOpen(role, permission);
        var open = decidable && (held || usual || request.may(permission));
        return new Line(
                permission,
                permissions.of(permission),
                held,
                open,
                usual,
                role == null ? null : included(role, permission));
    }

    /** The lesser role through which the role allows this anyway. */
    private Text included(Role role, String permission) {
        return MunicipalRights.included(role.name()).stream()
                .skip(1)
                .map(Role::valueOf)
                .filter(lesser -> rules.of(lesser).contains(permission))
                .map(lesser -> Text.of("platform.role." + lesser))
                .findFirst()
                .orElse(null);
    }
}
