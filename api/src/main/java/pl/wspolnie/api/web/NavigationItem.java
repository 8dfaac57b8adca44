package pl.wspolnie.api.web;

/**
 * An entry of the main menu.
 *
 * @param label the message key
 * @param path inside the municipality, for instance {@code budget}
 * @param permission who sees it, or an empty string for everybody
 */
public record NavigationItem(String label, String path, String permission) {

    public static NavigationItem open(String label, String path) {
        return new NavigationItem(label, path, "");
    }
}
