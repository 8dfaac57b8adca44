package pl.wspolnie.api.people;

import java.util.Optional;

/** Persons with accounts, as far as a plugin may know them. */
public interface People {

    /** Empty where there is no such person, or no longer. */
    Optional<Person> find(long id);

    /**
     * Who has an account with this mail address. Tells whether there is one: only for methods that officers alone may
     * call.
     */
    Optional<Person> withAddress(String email);

    /** The name to show for a person; for one who has gone, a neutral phrase in the reader's language. */
    String nameOf(long id);

    /** The name of a municipality of the installation, for content that partners share; empty where there is none. */
    Optional<Municipality> municipality(long id);
}
