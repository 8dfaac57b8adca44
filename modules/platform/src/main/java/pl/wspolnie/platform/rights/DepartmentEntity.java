package pl.wspolnie.platform.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.Department;

/** A named unit of the municipality's office. */
@Entity
@Table(name = "platform_department")
public class DepartmentEntity extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "standing_name")
    private String standingName;

    protected DepartmentEntity() {}

    DepartmentEntity(String name) {
        become(name);
    }

    final void become(String newName) {
        name = newName;
        standingName = newName;
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

    /** As plugins see it. */
    public Department asDepartment() {
        return new Department(id(), name);
    }
}
