package pl.wspolnie.api.notifications;

import pl.wspolnie.api.text.Text;

/**
 * Tells those who follow something by mail, without an account.
 *
 * <p>Whatever can be found can be followed: a subject is a document of a {@link pl.wspolnie.api.search.SearchSource}. A
 * page offers it with the component {@code ui/follow}.
 */
public interface Following {

    /**
     * Tells all who follow a document, or the whole municipality, once the present transaction has committed; nobody
     * twice of the same event, and nobody who was told of it as a person. Where partners share the document, their followers
     * are told too, each with an address of the municipality in which they follow it.
     *
     * @param kind as its {@link pl.wspolnie.api.search.SearchSource#kind()}
     * @param id as its {@link pl.wspolnie.api.search.SearchDocument#id()}
     * @param event what makes it unique, as in {@link Notifications#tell}
     * @param subject one line
     * @param body a paragraph or more; public, since anybody may follow
     * @param path where to read more, inside the municipality
     */
    void tell(String kind, long id, String event, Text subject, Text body, String path);
}
