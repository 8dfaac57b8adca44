package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;

/** Who may do what in a municipality, and why, for programs. */
@Path("api/v1/{municipality}/rights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@ApplicationScoped
public class RightsApi {

    private final RightsViews views;
    private final Messages messages;

    protected RightsApi() {
        this(null, null);
    }

    @Inject
    public RightsApi(RightsViews views, Messages messages) {
        this.views = views;
        this.messages = messages;
    }

    /**
     * What a permission allows, and who holds it.
     *
     * @param permission its id
     * @param name in words
     */
    public record Item(String permission, String name, List<Holder> holders) {}

    /**
     * Somebody who holds it.
     *
     * @param account the key of the account, or {@code null} for everybody with a role that is not granted
     * @param role by which it is held
     * @param usual whether the role allows it by default, not by a decision of the municipality
     * @param department in which it counts, or an empty string
     * @param until the last day, or {@code null}
     */
    public record Holder(Long account, String who, String role, boolean usual, String department, LocalDate until) {}

    @GET
    @Permission("platform.roles.manage")
    @Operation(summary = "Who may do what, and by which role; of one person alone, if one is asked for")
    public List<Item> all(@QueryParam("person") Long person) {
        return views.of(person).groups().stream()
                .flatMap(group -> group.rights().stream())
                .map(this::item)
                .toList();
    }

    private Item item(RightsView.Right right) {
        var holders = right.holders().stream().map(this::holder).toList();
        return new Item(right.permission(), messages.say(right.name()), holders);
    }

    private Holder holder(RightsView.Holder holder) {
        return new Holder(
                holder.account(),
                messages.say(holder.who()),
                messages.say(holder.role()),
                holder.usual(),
                holder.department(),
                holder.until());
    }
}
