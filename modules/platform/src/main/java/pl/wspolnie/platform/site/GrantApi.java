package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.site.PeopleView.Grant;
import pl.wspolnie.platform.site.PeopleView.NewGrant;

/** Who holds which role, and granting roles, for programs. */
@Path("api/v1/{municipality}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@ApplicationScoped
public class GrantApi {

    private final Granting granting;
    private final PeopleViews people;
    private final Forms forms;
    private final Messages messages;

    protected GrantApi() {
        this(null, null, null, null);
    }

    @Inject
    public GrantApi(Granting granting, PeopleViews people, Forms forms, Messages messages) {
        this.granting = granting;
        this.people = people;
        this.forms = forms;
        this.messages = messages;
    }

    /**
     * A role that is, will be or was held.
     *
     * @param account the key of who holds it
     * @param role its name, in the reader's language where it is built in
     * @param department in which it counts, or an empty string
     * @param since the first day
     * @param until the last day, or {@code null}
     * @param state {@code now}, {@code ahead} or {@code over}
     */
    public record Item(
            long id,
            long account,
            String name,
            String email,
            String role,
            String department,
            LocalDate since,
            LocalDate until,
            String state) {}

    @GET
    @Permission(value = "platform.roles.manage", inDepartments = true)
    @Operation(summary = "Who holds, will hold or held which role, as far as one's own right to grant reaches")
    public List<Item> all() {
        return people.all(forms.empty(NewGrant.class)).grants().stream()
                .map(this::item)
                .toList();
    }

    private Item item(Grant grant) {
        return new Item(
                grant.id(),
                grant.account(),
                grant.name(),
                grant.email(),
                messages.say(grant.role()),
                grant.department(),
                grant.since(),
                grant.until(),
                grant.state());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = "platform.roles.manage", inDepartments = true)
    @Operation(summary = "Grants a role, of which one holds every permission, to the person with this address")
    public Response grant(NewGrant input) {
        var granted = granting.grant(forms.check(input));
        return Response.status(201).entity(item(people.line(granted))).build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Permission(value = "platform.roles.manage", inDepartments = true)
    @Operation(summary = "Takes a role back; refused for the last administrator")
    public void revoke(@PathParam("id") long id) {
        granting.revoke(id);
    }
}
