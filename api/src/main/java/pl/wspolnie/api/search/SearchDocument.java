package pl.wspolnie.api.search;

/**
 * Something that can be found.
 *
 * @param id the key of what is found, unique within its kind
 * @param path where it is shown, inside the municipality, for instance {@code budget/proposals/12}
 * @param title its name
 * @param body the rest of its words
 */
public record SearchDocument(long id, String path, String title, String body) {}
