package pl.wspolnie.platform.following;

/**
 * What can be followed.
 *
 * @param kind of its search document, or {@link #EVERYTHING}
 * @param id of its search document
 * @param title its name
 * @param path where it is shown, inside the municipality
 */
public record Subject(String kind, long id, String title, String path) {

    /** All that the municipality tells anybody. */
    public static final String EVERYTHING = "platform.news";
}
