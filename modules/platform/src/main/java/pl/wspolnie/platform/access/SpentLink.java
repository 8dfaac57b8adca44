package pl.wspolnie.platform.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** What stands behind the links of letters. */
public final class SpentLink {

    private SpentLink() {}

    /** Nothing but words. */
    public record SpentView() {}

    /** The answer to a link that is used up, too old, or made up: gone (410). */
    static Response page() {
        return secret(Html.of("platform/spent", new SpentView(), Text.of("platform.spent.title"))
                .status(410));
    }

    /** The page repeats the secret of its address: nobody keeps it, and nobody else is told the address. */
    static Response secret(Response page) {
        return Response.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
