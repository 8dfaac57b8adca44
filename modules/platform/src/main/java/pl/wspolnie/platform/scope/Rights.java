package pl.wspolnie.platform.scope;

import java.util.Optional;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Reach;

/** What roles allow. */
@FunctionalInterface
public interface Rights {

    /** Where the asker holds the permission by the roles that were granted here. */
    Reach reach(String permission, Optional<Municipality> here, Asker asker);
}
