package pl.wspolnie.platform.search;

/**
 * Something that was found.
 *
 * @param kind as its source names it, for instance {@code budget.proposal}
 * @param id its key
 * @param path where it is shown, inside the municipality
 * @param title its name
 * @param snippet where in the rest of its words
 */
public record Hit(String kind, long id, String path, Snippet title, Snippet snippet) {

    /** The message that says what it is. */
    public String label() {
        return label(kind);
    }

    static String label(String kind) {
        var plugin = Entry.plugin(kind);
        return plugin + ".search.kind" + kind.substring(plugin.length());
    }
}
