package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.RoleGrantEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.rights.MunicipalRights;
import pl.wspolnie.platform.rights.RoleRules;
import pl.wspolnie.platform.site.RightsView.Group;
import pl.wspolnie.platform.site.RightsView.Holder;
import pl.wspolnie.platform.site.RightsView.Right;

/** Finds out who may do what in the current municipality, by which role. */
@ApplicationScoped
public class RightsViews {

    private final Plugins plugins;
    private final ModuleNames names;
    private final PermissionNames permissions;
    private final RoleGrants grants;
    private final MunicipalRights rights;
    private final RoleRules rules;
    private final PeopleViews people;
    private final Departments departments;
    private final CurrentRequest request;

    protected RightsViews() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public RightsViews(
            Plugins plugins,
            ModuleNames names,
            PermissionNames permissions,
            RoleGrants grants,
            MunicipalRights rights,
            RoleRules rules,
            PeopleViews people,
            Departments departments,
            CurrentRequest request) {
        this.plugins = plugins;
        this.names = names;
        this.permissions = permissions;
        this.grants = grants;
        this.rights = rights;
        this.rules = rules;
        this.people = people;
        this.departments = departments;
        this.request = request;
    }

    /** @param account whose rights alone to show, or {@code null} */
    RightsView of(Long account) {
        var held = Stream.concat(grants.in(request.municipality()).stream(), grants.operators().stream())
                .filter(grant -> account == null || grant.account() == account)
                .toList();
        var groups = plugins.all().stream()
                .map(manifest -> new Group(
                        names.of(manifest.id()),
                        manifest.permissions().stream()
                                .map(permission -> right(permission, held, account == null))
                                .filter(right -> !right.holders().isEmpty() || account == null)
                                .toList()))
                .filter(group -> !group.rights().isEmpty())
                .toList();
        return new RightsView(groups, account == null ? null : nameIn(held));
    }

    private static String nameIn(List<RoleGrantEntity> held) {
        return held.isEmpty() ? "" : held.get(0).person().name();
    }

    private Right right(PermissionDefinition permission, List<RoleGrantEntity> held, boolean everybody) {
        var holders = new ArrayList<Holder>();
        if (everybody) {
            Stream.of(Role.RESIDENT, Role.REPRESENTATIVE)
                    .filter(role -> rules.of(role).contains(permission.id()))
                    .map(role -> everybody(role, permission.id()))
                    .forEach(holders::add);
        }
        for (var grant : held) {
            by(grant, permission.id()).ifPresent(role -> holders.add(holder(grant, role, permission.id())));
        }
        return new Right(permission.id(), permissions.of(permission.id()), holders);
    }

    private Holder everybody(Role role, String permission) {
        var name = Text.of("platform.rights." + role);
        return new Holder(null, name, Text.of("platform.role." + role), rules.isDefault(role, permission), "", null);
    }

    /** The role, or the lesser one that it includes, by which the grant allows this; not what everybody may. */
    private Optional<String> by(RoleGrantEntity grant, String permission) {
        var holders = rights.holdersOf(permission, request.municipality());
        return MunicipalRights.included(grant.terms().key()).stream()
                .filter(role -> !role.equals(Role.RESIDENT.name()))
                .filter(holders::contains)
                .findFirst();
    }

    private Holder holder(RoleGrantEntity grant, String by, String permission) {
        var terms = grant.terms();
        var usual = terms.role() != null && rules.isDefault(Role.valueOf(by), permission);
        var department = terms.department() == null
                ? ""
                : departments.find(terms.department()).map(Department::name).orElse("");
        var who = Text.literally(grant.person().name());
        return new Holder(grant.account(), who, people.nameOf(grant), usual, department, terms.to());
    }
}
