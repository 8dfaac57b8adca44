package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** First steps, for readers who have not chosen a municipality yet. */
@Path("help")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class HelpPages {

    @GET
    @PermitAll
    public Html help() {
        return Html.of(
                "platform/site/help", new HelpView("", "", "/accessibility"), Text.of("platform.site.help.title"));
    }
}
