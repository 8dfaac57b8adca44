package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** What became of something that one published, and the appeal against it. */
@Path("{municipality}/moderation/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AuthorPages {

    private final ModerationCases cases;
    private final Urls urls;

    protected AuthorPages() {
        this(null, null);
    }

    @Inject
    public AuthorPages(ModerationCases cases, Urls urls) {
        this.cases = cases;
        this.urls = urls;
    }

    /** One's own. */
    public record AuthorView(ModerationCase moderated, Form<Object> form) {}

    @GET
    @Permission("platform.account")
    public Html mine(@PathParam("id") long id) {
        return page(id, "", List.of());
    }

    private Html page(long id, String typed, List<Fault> faults) {
        var form = new Form<>(null, Map.of("appeal", List.of(typed)), faults);
        return Html.of(
                "platform/moderation/mine", new AuthorView(cases.mine(id), form), Text.of("platform.moderation.mine"));
    }

    @POST
    @Permission("platform.account")
    public Response appeal(@PathParam("id") long id, @FormParam("appeal") String words) {
        try {
            cases.appeal(id, words);
            return Redirect.to(urls.of("moderation", id), "platform.moderation.done.appealed");
        } catch (InvalidInput wrong) {
            return page(id, words == null ? "" : words, wrong.faults()).status(400);
        }
    }
}
