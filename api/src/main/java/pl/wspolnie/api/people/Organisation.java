package pl.wspolnie.api.people;

/**
 * A non-governmental organisation, formal or not, of the municipality's register.
 *
 * @param id the key in the database
 * @param name the full name
 */
public record Organisation(long id, String name) {}
