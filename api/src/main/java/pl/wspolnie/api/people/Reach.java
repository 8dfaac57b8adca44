package pl.wspolnie.api.people;

import java.util.Set;

/**
 * Where in a municipality somebody holds a permission.
 *
 * @param everywhere whether in all of it
 * @param departments the keys of the departments in which the person holds it, if not everywhere
 */
public record Reach(boolean everywhere, Set<Long> departments) {

    /** In all of the municipality. */
    public static final Reach EVERYWHERE = new Reach(true, Set.of());

    /** Not at all. */
    public static final Reach NOWHERE = new Reach(false, Set.of());

    public Reach {
        departments = Set.copyOf(departments);
    }

    /** Whether it is held at least in one department. */
    public boolean isAnywhere() {
        return everywhere || !departments.isEmpty();
    }

    /** Whether it is held in the department, or, for {@code null}, in all of the municipality. */
    public boolean includes(Long department) {
        return everywhere || department != null && departments.contains(department);
    }
}
