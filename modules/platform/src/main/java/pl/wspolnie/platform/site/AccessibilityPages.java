package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.web.WebSettings;

/** The accessibility statement of the installation itself. */
@Path("accessibility")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AccessibilityPages {

    private final Messages messages;
    private final WebSettings settings;

    protected AccessibilityPages() {
        this(null, null);
    }

    @Inject
    public AccessibilityPages(Messages messages, WebSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    @GET
    @PermitAll
    public Html statement() {
        var body = messages.say(Text.of("platform.site.accessibility.installation"));
        return Html.of(
                "platform/site/accessibility",
                AccessibilityStatements.ofInstallation(body, settings.baseUrl()),
                Text.of("platform.site.accessibility.title"));
    }
}
