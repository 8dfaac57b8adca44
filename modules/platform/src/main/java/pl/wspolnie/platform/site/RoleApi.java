package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.rights.ComposedRoleEntity;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.rights.RoleRules;
import pl.wspolnie.platform.site.RoleForm.RoleInput;

/** A municipality's roles and what they allow, for programs. */
@Path("api/v1/{municipality}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@ApplicationScoped
public class RoleApi {

    private final ComposedRoles roles;
    private final RoleRules rules;
    private final Forms forms;
    private final Messages messages;

    protected RoleApi() {
        this(null, null, null, null);
    }

    @Inject
    public RoleApi(ComposedRoles roles, RoleRules rules, Forms forms, Messages messages) {
        this.roles = roles;
        this.rules = rules;
        this.forms = forms;
        this.messages = messages;
    }

    /**
     * A role.
     *
     * @param key the name of a built-in one, the number of a composed one
     * @param name in the reader's language where it is built in
     * @param permissions which it holds itself, without those of lesser roles that it includes
     */
    public record Item(String key, String name, boolean builtIn, Set<String> permissions) {}

    @GET
    @Permission("platform.roles.compose")
    @Operation(summary = "Lists the roles, built in and composed, with their permissions")
    public List<Item> all() {
        var builtIn = Stream.of(Role.RESIDENT, Role.REPRESENTATIVE, Role.OFFICER, Role.ADMINISTRATOR)
                .map(this::item);
        return Stream.concat(builtIn, roles.all().stream().map(RoleApi::item)).toList();
    }

    private Item item(Role role) {
        var name = messages.say(Text.of("platform.role." + role));
        return new Item(role.name(), name, true, new TreeSet<>(rules.of(role)));
    }

    private static Item item(ComposedRoleEntity role) {
        return new Item(String.valueOf(role.id()), role.name(), false, new TreeSet<>(role.permissions()));
    }

    @GET
    @Path("permissions")
    @Permission("platform.roles.compose")
    @Operation(summary = "Lists the permissions that the municipality may give to roles")
    public Set<String> permissions() {
        return rules.givable();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.roles.compose")
    @Operation(summary = "Composes a role of permissions that one holds oneself")
    public Response compose(RoleInput input) {
        var checked = forms.check(input);
        var made = roles.compose(checked.name(), checked.chosen());
        return Response.status(201).entity(item(made)).build();
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.roles.compose")
    @Operation(
            summary =
                    "Changes a composed role by what differs between \"shown\", the permissions that were read, divided"
                            + " by spaces, and \"permissions\"; without \"shown\" they are what the role is to hold")
    public Item change(@PathParam("id") long id, RoleInput input) {
        var checked = forms.check(input);
        var before = get(id).permissions();
        roles.change(id, checked.name(), checked.shown() == null ? before : checked.seen(), checked.chosen());
        return item(get(id));
    }

    private ComposedRoleEntity get(long id) {
        return roles.find(id).filter(role -> !role.isClosed()).orElseThrow(() -> new NotFound("role " + id));
    }

    @PUT
    @Path("{role: RESIDENT|REPRESENTATIVE|OFFICER|ADMINISTRATOR}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.roles.compose")
    @Operation(summary = "Decides what a built-in role allows; as for a composed one, but it keeps its name")
    public Item decide(@PathParam("role") Role role, RoleInput input) {
        var checked = forms.check(input);
        rules.decide(role, checked.shown() == null ? rules.of(role) : checked.seen(), checked.chosen());
        return item(role);
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Permission("platform.roles.compose")
    @Operation(summary = "Closes a composed role; whoever holds it loses it")
    public void close(@PathParam("id") long id) {
        roles.close(id);
    }
}
