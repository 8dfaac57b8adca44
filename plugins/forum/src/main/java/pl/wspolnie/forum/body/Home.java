package pl.wspolnie.forum.body;

import pl.wspolnie.api.web.Page;

/**
 * The municipality that keeps something; partners read it, and what they do about it they do there, since seats and votes
 * are counted in one place.
 *
 * @param here whether it is the present one
 */
public record Home(boolean here, String slug, String name) {

    /** An address inside the municipality that keeps it. */
    public String url(Page page, String path, Object... segments) {
        return of(page.url(path, segments), page.request().municipality().slug());
    }

    private String of(String url, String presentSlug) {
        var begin = "/" + presentSlug + "/";
        return here || !url.startsWith(begin) ? url : "/" + slug + "/" + url.substring(begin.length());
    }
}
