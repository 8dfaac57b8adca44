package pl.wspolnie.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Reach;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.plugins.Permissions;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Remembered;
import pl.wspolnie.platform.scope.Rights;

/** What roles allow: the plugins' defaults, and what each municipality decided otherwise. */
@ApplicationScoped
public class MunicipalRights implements Rights {

    private final Remembered<String, RoleBook> remembered = new Remembered<>();
    private final EntityManager entities;
    private final Permissions permissions;

    protected MunicipalRights() {
        this(null, null);
    }

    @Inject
    public MunicipalRights(EntityManager entities, Permissions permissions) {
        this.entities = entities;
        this.permissions = permissions;
    }

    @Override
    public Reach reach(String permission, Optional<Municipality> here, Asker asker) {
        var holders = here.map(this::book).orElseGet(this::defaults).holdersOf(permission);
        if (asker.roles().stream().anyMatch(role -> holders.contains(role.name()))) {
            return Reach.EVERYWHERE;
        }
        var departments = new HashSet<Long>();
        for (var held : asker.others()) {
            if (holders.contains(held.role())) {
                if (held.department().isEmpty()) {
                    return Reach.EVERYWHERE;
                }
                departments.add(held.department().get());
            }
        }
        return new Reach(false, departments);
    }

    /** What a role, built in or composed, allows in a municipality, with what the roles allow that it includes. */
    public Set<String> permissionsOf(String role, Municipality here) {
        var book = book(here);
        var all = new HashSet<String>();
        included(role).forEach(part -> all.addAll(book.permissionsOf(part)));
        return all;
    }

    /** The roles, built in or composed, that hold a permission in a municipality themselves. */
    public Set<String> holdersOf(String permission, Municipality here) {
        return book(here).holdersOf(permission);
    }

    /** A role's name, and those of the roles that it includes. */
    public static List<String> included(String role) {
        if (role.equals(Role.OPERATOR.name())) {
            return List.of(role, Role.ADMINISTRATOR.name(), Role.OFFICER.name(), Role.RESIDENT.name());
        } else if (role.equals(Role.ADMINISTRATOR.name())) {
            return List.of(role, Role.OFFICER.name(), Role.RESIDENT.name());
        }
        return role.equals(Role.RESIDENT.name()) ? List.of(role) : List.of(role, Role.RESIDENT.name());
    }

    RoleBook defaults() {
        return RoleBook.of(permissions.defaults(), List.of(), List.of());
    }

    RoleBook book(Municipality here) {
        return remembered.get(here, "", () -> RoleBook.of(permissions.defaults(), rules(here), composed(here)));
    }

    private List<RoleRuleEntity> rules(Municipality here) {
        return entities.createQuery(
                        "select r from RoleRuleEntity r where r.municipalityId = :here", RoleRuleEntity.class)
                .setParameter("here", here.id())
                .getResultList();
    }

    private List<ComposedRoleEntity> composed(Municipality here) {
        return entities.createQuery(
                        "select r from ComposedRoleEntity r where r.municipalityId = :here and r.closedAt is null",
                        ComposedRoleEntity.class)
                .setParameter("here", here.id())
                .getResultList();
    }
}
