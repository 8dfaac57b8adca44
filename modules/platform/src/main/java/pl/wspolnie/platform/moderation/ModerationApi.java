package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Urls;

/** The moderators' desk, for programs. */
@Path("api/v1/{municipality}/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
@ApplicationScoped
public class ModerationApi {

    private final ModerationCases cases;
    private final ModerationRules rules;
    private final Urls urls;

    protected ModerationApi() {
        this(null, null, null);
    }

    @Inject
    public ModerationApi(ModerationCases cases, ModerationRules rules, Urls urls) {
        this.cases = cases;
        this.rules = rules;
        this.urls = urls;
    }

    /**
     * Something that somebody published.
     *
     * @param kind of its search document
     * @param document the key of its search document
     * @param reason why it is hidden, or {@code null}
     * @param appeal what its author says against that, or {@code null}
     * @param answer what the moderators answered, or {@code null}
     * @param reports what readers find wrong and nobody has settled
     */
    public record Item(
            long id,
            String kind,
            long document,
            String title,
            String url,
            ModerationState state,
            String reason,
            String appeal,
            String answer,
            List<String> reports) {}

    /** @param open what waits, was reported or appealed; @param hidden what is hidden now */
    public record Desk(List<Item> open, List<Item> hidden) {}

    /** @param reason what its author will read; may be left out where something is shown */
    public record Decision(String reason) {

        private static String reasonOf(Decision decision) {
            return decision == null ? null : decision.reason();
        }
    }

    /** @param modules for each module that is on, whether what people publish waits for approval */
    public record Rules(Map<String, Boolean> modules) {}

    /** @param words why the author asks to look at it again */
    public record Appeal(String words) {}

    @GET
    @Permission("platform.moderate")
    @Operation(summary = "What moderators have to look at, and what is hidden")
    public Desk desk() {
        return new Desk(items(cases.open()), items(cases.hidden()));
    }

    private List<Item> items(List<ModerationCase> moderated) {
        return moderated.stream()
                .map(found -> item(found, cases.reports(found)))
                .toList();
    }

    private Item item(ModerationCase moderated, List<ReaderReport> reports) {
        return new Item(
                moderated.id(),
                moderated.kind(),
                moderated.document(),
                moderated.title(),
                urls.absolute(moderated.path()),
                moderated.state(),
                moderated.reason(),
                moderated.appeal(),
                moderated.answer(),
                reports.stream().map(ReaderReport::words).toList());
    }

    @POST
    @Path("{id: \\d{1,18}}/show")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.moderate")
    @Operation(summary = "Shows something, whatever was held against it; an appeal is answered by that")
    public void show(@PathParam("id") long id, Decision decision) {
        cases.show(id, Decision.reasonOf(decision));
    }

    @POST
    @Path("{id: \\d{1,18}}/hide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.moderate")
    @Operation(summary = "Hides something with a reason that its author reads")
    public void hide(@PathParam("id") long id, Decision decision) {
        cases.hide(id, Decision.reasonOf(decision));
    }

    @POST
    @Path("{id: \\d{1,18}}/uphold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.moderate")
    @Operation(summary = "Leaves it hidden in spite of the appeal, with an answer")
    public void uphold(@PathParam("id") long id, Decision decision) {
        cases.uphold(id, Decision.reasonOf(decision));
    }

    @GET
    @Path("rules")
    @Permission("platform.moderate")
    @Operation(summary = "In which modules what people publish waits for approval")
    public Rules rules() {
        return new Rules(rules.all());
    }

    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.moderation.rule")
    @Operation(summary = "Decides for the modules that are named and no others")
    public Rules decide(JsonObject wanted) {
        if (wanted == null || !(wanted.get("modules") instanceof JsonObject modules)) {
            throw new InvalidInput("modules", "platform.fault.notnull");
        }
        var approve = new LinkedHashMap<String, Boolean>();
        modules.forEach((module, value) -> approve.put(module, isBoolean(value) ? value == JsonValue.TRUE : null));
        rules.decide(approve);
        return rules();
    }

    private static boolean isBoolean(JsonValue value) {
        return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }

    @GET
    @Path("own/{id: \\d{1,18}}")
    @Permission("platform.account")
    @Operation(summary = "What became of something that one published oneself")
    public Item own(@PathParam("id") long id) {
        return item(cases.mine(id), List.of());
    }

    @POST
    @Path("own/{id: \\d{1,18}}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.account")
    @Operation(summary = "Asks once to look again at what was hidden")
    public void appeal(@PathParam("id") long id, Appeal appeal) {
        cases.appeal(id, appeal == null ? null : appeal.words());
    }
}
