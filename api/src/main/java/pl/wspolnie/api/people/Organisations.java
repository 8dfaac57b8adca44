package pl.wspolnie.api.people;

import java.util.List;
import java.util.Optional;

/** The register of organisations of the current municipality. */
public interface Organisations {

    /** Empty where the register holds no such organisation. */
    Optional<Organisation> find(long id);

    /** All organisations of the register, by name in Polish order. */
    List<Organisation> all();

    /** The organisations for which the current person has a mandate in force. */
    List<Organisation> ofCurrentPerson();
}
