package pl.wspolnie.api.people;

import java.util.List;
import java.util.Optional;

/** The parts of the current municipality. */
public interface Areas {

    /** All areas, by name in Polish order. */
    List<Area> all();

    /** Empty where the municipality has no such area. */
    Optional<Area> find(long id);
}
