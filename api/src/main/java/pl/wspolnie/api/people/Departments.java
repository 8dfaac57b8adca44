package pl.wspolnie.api.people;

import java.util.List;
import java.util.Optional;

/** The departments of the current municipality's office. */
public interface Departments {

    /** Those that are not closed, by name. */
    List<Department> all();

    /** A department of this municipality, also one that is closed since. */
    Optional<Department> find(long id);
}
