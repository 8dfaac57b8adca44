package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;

/** How one wants to be told of things by mail, for programs. */
@Path("api/v1/account/notification-choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
@ApplicationScoped
public class ChoiceApi {

    private final Choices choices;
    private final CurrentRequest request;

    protected ChoiceApi() {
        this(null, null);
    }

    @Inject
    public ChoiceApi(Choices choices, CurrentRequest request) {
        this.choices = choices;
        this.request = request;
    }

    /**
     * One of {@link Delivery} for each kind.
     *
     * @param usual for every kind that has no choice of its own
     */
    public record Chosen(Delivery usual, Map<String, Delivery> kinds) {}

    @GET
    @Permission("platform.account")
    @Operation(summary = "How the person wants to be told of each kind of event")
    public Chosen all() {
        var person = request.requirePerson().id();
        return new Chosen(choices.usual(person), choices.of(person));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.account")
    @Operation(summary = "Chooses the usual, if given, and for the kinds that are named")
    public Chosen choose(JsonObject wanted) {
        if (wanted == null || !wanted.containsKey("kinds") && !wanted.containsKey(Choices.USUAL)) {
            throw new InvalidInput("kinds", "platform.fault.notnull");
        }
        var chosen = new LinkedHashMap<String, Delivery>();
        if (wanted.containsKey(Choices.USUAL)) {
            chosen.put(Choices.USUAL, delivery(wanted.get(Choices.USUAL)));
        }
        if (wanted.get("kinds") instanceof JsonObject kinds) {
            kinds.forEach((kind, value) -> chosen.put(kind, delivery(value)));
        }
        choices.choose(request.requirePerson().id(), chosen);
        return all();
    }

    private static Delivery delivery(JsonValue value) {
        return value instanceof JsonString text ? Delivery.read(text.getString()) : null;
    }
}
