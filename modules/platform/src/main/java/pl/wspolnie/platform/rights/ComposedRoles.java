package pl.wspolnie.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.scope.PolishOrder;

/** The roles that the current municipality composed. */
@ApplicationScoped
public class ComposedRoles {

    private static final int LONGEST = 120;

    private final Records records;
    private final RoleRules rules;
    private final Audit audit;
    private final Event<RoleBasisEnded> ends;
    private final Clock clock;

    protected ComposedRoles() {
        this(null, null, null, null, null);
    }

    @Inject
    public ComposedRoles(Records records, RoleRules rules, Audit audit, Event<RoleBasisEnded> ends, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.audit = audit;
        this.ends = ends;
        this.clock = clock;
    }

    /** Those that are not closed, by name. */
    public List<ComposedRoleEntity> all() {
        return records.list(ComposedRoleEntity.class, "e.closedAt is null", "", Map.of()).stream()
                .sorted(Comparator.comparing(ComposedRoleEntity::name, PolishOrder.of()))
                .toList();
    }

    /** A composed role of this municipality, also one that is closed since. */
    public Optional<ComposedRoleEntity> find(long id) {
        return records.find(ComposedRoleEntity.class, id);
    }

    /**
     * Composes a role.
     *
     * @throws InvalidInput if a permission is not one that a municipality gives, or not held by who asks
     * @throws Conflict if there is a role of this name
     */
    @Transactional
    public ComposedRoleEntity compose(String name, Set<String> permissions) {
        rules.requireHeld(permissions);
        var role = new ComposedRoleEntity(checked(name));
        role.allow(permissions, Set.of());
        records.add(role);
        flush();
        note("platform.role.composed", role, permissions, Set.of());
        return role;
    }

    /**
     * Changes a role by what is different from what was shown; faults as in {@link #compose}.
     *
     * @param shown the permissions that the form started from: what others changed meanwhile stays
     */
    @Transactional
    public void change(long id, String name, Set<String> shown, Set<String> wanted) {
        var added = without(wanted, shown);
        var removed = without(shown, wanted);
        rules.requireHeld(added);
        var role = open(id);
        role.become(checked(name));
        role.allow(added, removed);
        flush();
        note("platform.role.changed", role, added, removed);
    }

    static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Closes a role; whoever holds it loses it. */
    @Transactional
    public void close(long id) {
        var role = open(id);
        role.close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        note("platform.role.closed", role, Set.of(), Set.of());
        ends.fire(new RoleBasisEnded(id, null));
    }

    private ComposedRoleEntity open(long id) {
        var role = records.lock(ComposedRoleEntity.class, id);
        if (role.isClosed()) {
            throw new NotFound("role " + id);
        }
        return role;
    }

    private void flush() {
        try {
            records.flush();
        } catch (Conflict taken) {
            throw new Conflict(Text.of("platform.roles.taken"), taken);
        }
    }

    private void note(String action, ComposedRoleEntity role, Set<String> added, Set<String> removed) {
        var details = Map.of(
                "name",
                role.name(),
                "added",
                List.copyOf(new TreeSet<>(added)),
                "removed",
                List.copyOf(new TreeSet<>(removed)));
        audit.record(action, "role/" + role.id(), details);
    }

    private static String checked(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw new InvalidInput("name", "platform.area.name.form");
        }
        return name.strip();
    }
}
