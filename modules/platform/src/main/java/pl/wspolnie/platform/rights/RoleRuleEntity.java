package pl.wspolnie.platform.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.security.Role;

/** A municipality's decision that a built-in role holds a permission, or does not, other than by default. */
@Entity
@Table(name = "platform_role_rule")
public class RoleRuleEntity extends MunicipalRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "permission", nullable = false, updatable = false)
    private String permission;

    @Column(name = "allowed", nullable = false)
    private boolean allowed;

    protected RoleRuleEntity() {}

    RoleRuleEntity(Role role, String permission, boolean allowed) {
        this.role = role;
        this.permission = permission;
        this.allowed = allowed;
    }

    Role role() {
        return role;
    }

    String permission() {
        return permission;
    }

    boolean allowed() {
        return allowed;
    }
}
