package pl.wspolnie.api.people;

/**
 * A person with an account.
 *
 * @param id the key in the database
 * @param name as the person wants to be called
 * @param email where mail reaches the person; never shown to others
 */
public record Person(long id, String name, String email) {}
