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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** The moderators' desk. */
@Path("{municipality}/admin/moderation")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ModerationPages {

    private static final String PATH = "admin/moderation";

    private final ModerationCases cases;
    private final ModerationRules rules;
    private final Urls urls;

    protected ModerationPages() {
        this(null, null, null);
    }

    @Inject
    public ModerationPages(ModerationCases cases, ModerationRules rules, Urls urls) {
        this.cases = cases;
        this.rules = rules;
        this.urls = urls;
    }

    /** Something to look at, with what readers said. */
    public record OpenCase(ModerationCase moderated, List<ReaderReport> reports) {}

    /**
     * The desk.
     *
     * @param rules for each module that is on, whether it approves first
     * @param faulty the case whose decision was not accepted, or 0
     */
    public record DeskView(
            List<OpenCase> open,
            List<ModerationCase> hidden,
            Map<String, Boolean> rules,
            long faulty,
            Form<Object> form) {}

    @GET
    @Permission("platform.moderate")
    public Html desk() {
        return page(0, List.of());
    }

    private Html page(long faulty, List<Fault> faults) {
        var open = cases.open().stream()
                .map(found -> new OpenCase(found, cases.reports(found)))
                .toList();
        var view = new DeskView(open, cases.hidden(), rules.all(), faulty, new Form<>(null, Map.of(), faults));
        return Html.of("platform/moderation/desk", view, Text.of("platform.moderation.title"));
    }

    /** An action on a case. */
    private interface Decision {

        /** Takes it. */
        void take();
    }

    private Response decide(long id, Decision decision, String done) {
        try {
            decision.take();
            return Redirect.to(urls.of(PATH), done);
        } catch (InvalidInput wrong) {
            return page(id, wrong.faults()).status(400);
        }
    }

    @POST
    @Path("{id: \\d{1,18}}/show")
    @Permission("platform.moderate")
    public Response show(@PathParam("id") long id, @FormParam("reason") String answer) {
        return decide(id, () -> cases.show(id, answer), "platform.moderation.done.shown");
    }

    @POST
    @Path("{id: \\d{1,18}}/hide")
    @Permission("platform.moderate")
    public Response hide(@PathParam("id") long id, @FormParam("reason") String reason) {
        return decide(id, () -> cases.hide(id, reason), hidden(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/uphold")
    @Permission("platform.moderate")
    public Response uphold(@PathParam("id") long id, @FormParam("reason") String answer) {
        return decide(id, () -> cases.uphold(id, answer), hidden(id));
    }

    /** What nobody of the site wrote has no author to be told. */
    private String hidden(long id) {
        return cases.hasAuthor(id) ? "platform.moderation.done.hidden" : "platform.moderation.done.hidden.nobody";
    }

    /** Modules whose box is not ticked are sent as nothing. */
    @POST
    @Path("rules")
    @Permission("platform.moderation.rule")
    public Response rules(MultivaluedMap<String, String> fields) {
        var wanted = new TreeMap<String, Boolean>();
        rules.all().keySet().forEach(module -> wanted.put(module, fields.containsKey(module)));
        rules.decide(wanted);
        return Redirect.to(urls.of(PATH), "platform.done.saved");
    }
}
