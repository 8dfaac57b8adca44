package pl.wspolnie.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.scope.PolishOrder;

/** The departments of the current municipality's office. */
@ApplicationScoped
public class MunicipalDepartments implements Departments {

    private static final int LONGEST = 120;

    private final Records records;
    private final Audit audit;
    private final Event<RoleBasisEnded> ends;
    private final Clock clock;

    protected MunicipalDepartments() {
        this(null, null, null, null);
    }

    @Inject
    public MunicipalDepartments(Records records, Audit audit, Event<RoleBasisEnded> ends, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public List<Department> all() {
        return records.list(DepartmentEntity.class, "e.closedAt is null", "", Map.of()).stream()
                .map(DepartmentEntity::asDepartment)
                .sorted(Comparator.comparing(Department::name, PolishOrder.of()))
                .toList();
    }

    @Override
    public Optional<Department> find(long id) {
        return records.find(DepartmentEntity.class, id).map(DepartmentEntity::asDepartment);
    }

    /**
     * Adds a department.
     *
     * @throws Conflict if there is one of this name
     */
    @Transactional
    public Department add(String name) {
        var department = new DepartmentEntity(checked(name));
        records.add(department);
        flush();
        audit.record("platform.department.added", "department/" + department.id(), Map.of("name", department.name()));
        return department.asDepartment();
    }

    /** Renames a department; faults as in {@link #add}. */
    @Transactional
    public void rename(long id, String name) {
        open(id).become(checked(name));
        flush();
        audit.record("platform.department.changed", "department/" + id, Map.of("name", name.strip()));
    }

    /** Closes a department; the roles that were granted in it end. */
    @Transactional
    public void close(long id) {
        open(id).close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record("platform.department.closed", "department/" + id, Map.of());
        ends.fire(new RoleBasisEnded(null, id));
    }

    private DepartmentEntity open(long id) {
        var department = records.lock(DepartmentEntity.class, id);
        if (department.isClosed()) {
            throw new NotFound("department " + id);
        }
        return department;
    }

    private void flush() {
        try {
            records.flush();
        } catch (Conflict taken) {
            throw new Conflict(Text.of("platform.department.taken"), taken);
        }
    }

    private static String checked(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw new InvalidInput("name", "platform.area.name.form");
        }
        return name.strip();
    }
}
