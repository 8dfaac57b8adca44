package pl.wspolnie.platform.web;

import java.util.List;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.web.Link;

/**
 * What the frame around a view shows.
 *
 * @param title the page's title
 * @param site whose pages these are: the municipality, or the suite
 * @param home the address of the municipality's home page, or {@code null} outside of municipalities
 * @param path the page's own path and query, to come back to
 * @param navigation the main menu
 * @param account the account menu
 * @param footer links at the end
 * @param mandates the organisations that the reader may act for here
 * @param languages the languages, one of them current
 * @param done what was just done, in words, or {@code null}
 * @param tiles the address pattern of map tiles, or {@code null} if the installation has none
 * @param attribution who made the map
 */
public record Shell(
        String title,
        String site,
        String home,
        String path,
        List<Link> navigation,
        List<Link> account,
        List<Link> footer,
        List<Organisation> mandates,
        List<Language> languages,
        String done,
        String tiles,
        String attribution) {

    /**
     * A language that can be chosen.
     *
     * @param code for instance {@code pl}
     * @param name in the language itself
     * @param current whether the page is in it
     */
    public record Language(String code, String name, boolean current) {}

    /** Where to go after the log-in, written for a query. */
    public String afterLogin() {
        return Paths.encode(path.startsWith("/login") ? "/" : path);
    }

    /** The title for the browser's tab: the page first, then the site. */
    public String fullTitle() {
        return title.equals(site) ? title : title + " · " + site;
    }
}
