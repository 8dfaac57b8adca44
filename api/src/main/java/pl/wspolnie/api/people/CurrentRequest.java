package pl.wspolnie.api.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where and for whom the present work is done: the municipality, who asks, on whose behalf, in which language.
 *
 * <p>Injected; outside a request (jobs, demonstration data, indexing) it tells the municipality that the platform
 * works for, and nobody asks.
 */
public interface CurrentRequest {

    /** @throws pl.wspolnie.api.error.NotFound if the work is for no municipality */
    Municipality municipality();

    /** Who is logged in. */
    Optional<Person> person();

    /**
     * Who is logged in.
     *
     * @throws pl.wspolnie.api.error.Forbidden if nobody is
     */
    Person requirePerson();

    /** The organisation that the person acts for at the moment, under a mandate in force. */
    Optional<Organisation> organisation();

    /** What the mandate covers under which the person acts for that organisation; empty for whoever acts for none. */
    Set<MandateKind> mandate();

    /** Whether the person holds the permission here and now, in all of the municipality. */
    boolean may(String permission);

    /** Where in the municipality the person holds the permission now. */
    default Reach reach(String permission) {
        return may(permission) ? Reach.EVERYWHERE : Reach.NOWHERE;
    }

    /** The reader's language: Polish or English. */
    Locale locale();
}
