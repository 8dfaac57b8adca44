package pl.wspolnie.api.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import pl.wspolnie.api.text.Text;

/**
 * A page to be drawn: the view renders the main content, the platform puts the page shell around it.
 *
 * @param view the template without its ending, beginning with the plugin's id, for instance {@code budget/proposals}; it
 *     takes the parameters {@code page} ({@link Page}) and {@code model}
 * @param model what the view shows; a record
 * @param title the page's title
 */
public record Html(String view, Object model, Text title) {

    public Html {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(title, "title");
    }

    public static Html of(String view, Object model, Text title) {
        return new Html(view, model, title);
    }

    /** The page with another status than 200, for instance 400 for a form with faults. */
    public Response status(int status) {
        return Response.status(status)
                .entity(this)
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }
}
