package pl.wspolnie.platform.rights;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import pl.wspolnie.api.data.MunicipalRecord;

/** A role that a municipality made of permissions of its choice. */
@Entity
@Table(name = "platform_composed_role")
public class ComposedRoleEntity extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "platform_composed_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission", nullable = false)
    private Set<String> permissions = new HashSet<>();

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "standing_name")
    private String standingName;

    protected ComposedRoleEntity() {}

    ComposedRoleEntity(String name) {
        become(name);
    }

    final void become(String newName) {
        name = newName;
        standingName = newName;
    }

    void allow(Set<String> added, Set<String> removed) {
        permissions.addAll(added);
        permissions.removeAll(removed);
    }

    void close(Instant now) {
        closedAt = now;
        standingName = null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public String name() {
        return name;
    }

    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }
}
