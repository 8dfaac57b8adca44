package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Permissions;
import pl.wspolnie.platform.rights.MunicipalRights;

/** What a person may do somewhere in the installation, for whatever is not bound to one municipality. */
@ApplicationScoped
public class HeldPermissions {

    private final RoleGrants grants;
    private final MunicipalRights rights;
    private final Municipalities municipalities;
    private final Permissions permissions;

    protected HeldPermissions() {
        this(null, null, null, null);
    }

    @Inject
    public HeldPermissions(
            RoleGrants grants, MunicipalRights rights, Municipalities municipalities, Permissions permissions) {
        this.grants = grants;
        this.rights = rights;
        this.municipalities = municipalities;
        this.permissions = permissions;
    }

    /** Every permission that the person holds in some municipality, or may come to hold there by a mandate. */
    public Set<String> of(long account) {
        var held = new TreeSet<String>();
        addDefaults(held, Set.of(Role.RESIDENT, Role.REPRESENTATIVE));
        for (var grant : grants.heldBy(account)) {
            if (grant.municipality() == null) {
                addDefaults(held, Set.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.OFFICER));
            } else {
                var place = municipalities.entity(grant.municipality()).asMunicipality();
                held.addAll(rights.permissionsOf(grant.terms().key(), place));
            }
        }
        return held;
    }

    private void addDefaults(Set<String> held, Set<Role> roles) {
        permissions.defaults().keySet().stream()
                .filter(permission -> permissions.allow(permission, roles))
                .forEach(held::add);
    }
}
