package pl.wspolnie.api.web;

/**
 * A link of tabs or of a breadcrumb.
 *
 * @param label its words in the reader's language
 * @param url where it leads
 * @param current whether the reader is there
 */
public record Link(String label, String url, boolean current) {

    public static Link of(String label, String url) {
        return new Link(label, url, false);
    }
}
