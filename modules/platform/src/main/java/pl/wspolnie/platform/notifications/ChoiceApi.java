package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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

    /** One of {@link Delivery} for each kind. */
    public record Chosen(Map<String, Delivery> kinds) {}

    @GET
    @Permission("platform.account")
    @Operation(summary = "How the person wants to be told of each kind of event")
    public Chosen all() {
        return new Chosen(choices.of(request.requirePerson().id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.account")
    @Operation(summary = "Chooses for the kinds that are named and no others")
    public Chosen choose(JsonObject wanted) {
        if (wanted == null || !(wanted.get("kinds") instanceof JsonObject kinds)) {
            throw new InvalidInput("kinds", "platform.fault.notnull");
        }
        var chosen = new LinkedHashMap<String, Delivery>();
        kinds.forEach((kind, value) ->
                chosen.put(kind, value instanceof JsonString text ? Delivery.read(text.getString()) : null));
        choices.choose(request.requirePerson().id(), chosen);
        return all();
    }
}
