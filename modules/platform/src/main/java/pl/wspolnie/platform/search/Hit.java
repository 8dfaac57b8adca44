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

    /** The message that says what it is: one of the platform's own, or the name of the plugin's module. */
    public String label() {
        return label(kind);
    }

    static String label(String kind) {
        var plugin = Entry.plugin(kind);
        return plugin.equals("platform")
                ? "platform.search.kind" + kind.substring(plugin.length())
                : plugin + ".module.name";
    }
}
