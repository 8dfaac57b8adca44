package pl.wspolnie.api.people;

import java.util.Optional;

/** Persons with accounts, as far as a plugin may know them. */
public interface People {

    /** Empty where there is no such person, or no longer. */
    Optional<Person> find(long id);

    /** The name to show for a person; for one who has gone, a neutral phrase in the reader's language. */
    String nameOf(long id);
}
