package pl.wspolnie.api.people;

import java.util.List;
import java.util.Optional;

/** The projects that the current municipality takes part in: with their partners content may be shared. */
public interface Projects {

    /** By name in Polish order. */
    List<Project> all();

    /** Empty where the municipality takes part in no such project. */
    Optional<Project> find(long id);
}
