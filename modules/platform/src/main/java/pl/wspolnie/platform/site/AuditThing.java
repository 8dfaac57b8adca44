package pl.wspolnie.platform.site;

import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.web.Urls;

/**
 * What an entry of the register speaks of, in words.
 *
 * @param kind what kind of thing it is, or empty if its name says so
 * @param name its name, or empty if nothing knows it any more
 * @param url its page, or {@code null} if it has none that can be shown
 */
public record AuditThing(String kind, String name, String url) {

    static AuditThing named(String name) {
        return new AuditThing("", name, null);
    }

    static AuditThing of(Reference found, String kind, Urls urls) {
        return new AuditThing(kind, found.title(), urls.of(found.path()));
    }
}
