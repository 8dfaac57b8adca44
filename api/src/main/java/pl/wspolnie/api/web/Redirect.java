package pl.wspolnie.api.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to a form that was accepted: see other (303), with a word that it was done. */
public final class Redirect {

    private Redirect() {}

    /** @param url as {@link Urls#of} makes it */
    public static Response to(String url) {
        return Response.seeOther(URI.create(url)).build();
    }

    /**
     * @param done the key of the message to show there, which contains {@code .done.}, for instance {@code
     *     budget.done.submitted}
     */
    public static Response to(String url, String done) {
        return to(url + (url.contains("?") ? "&" : "?") + "done=" + done);
    }
}
