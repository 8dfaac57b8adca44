package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.rights.ComposedRoleEntity;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.rights.RoleRules;
import pl.wspolnie.platform.site.RoleForm.RoleInput;

/** Composing a municipality's roles of permissions. */
@Path("{municipality}/admin/roles")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class CompositionPages {

    private static final String PATH = "admin/roles";

    private final ComposedRoles roles;
    private final RoleRules rules;
    private final RoleForms views;
    private final PeopleViews people;
    private final Forms forms;
    private final Urls urls;

    protected CompositionPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CompositionPages(
            ComposedRoles roles, RoleRules rules, RoleForms views, PeopleViews people, Forms forms, Urls urls) {
        this.roles = roles;
        this.rules = rules;
        this.views = views;
        this.people = people;
        this.forms = forms;
        this.urls = urls;
    }

    @GET
    @Permission("platform.roles.compose")
    public Html all() {
        var every = people.everyRole().toList();
        var composed = every.stream().filter(role -> isComposed(role.key())).toList();
        var builtIn = every.stream().filter(role -> !isComposed(role.key())).toList();
        return Html.of("platform/site/admin/roles", new RolesAdmin(builtIn, composed), Text.of("platform.roles.title"));
    }

    private static boolean isComposed(String key) {
        return Character.isDigit(key.charAt(0));
    }

    @GET
    @Path("new")
    @Permission("platform.roles.compose")
    public Html create() {
        return page(views.of((ComposedRoleEntity) null, forms.empty(RoleInput.class)));
    }

    private static Html page(RoleForm view) {
        return Html.of("platform/site/admin/role", view, view.title());
    }

    @POST
    @Path("new")
    @Permission("platform.roles.compose")
    public Response compose(MultivaluedMap<String, String> fields) {
        var form = forms.read(RoleInput.class, fields);
        return saved(
                () -> roles.compose(form.valid().name(), form.valid().chosen()),
                fault -> views.of((ComposedRoleEntity) null, form.with(fault)));
    }

    @GET
    @Path("{role: RESIDENT|REPRESENTATIVE|OFFICER|ADMINISTRATOR}")
    @Permission("platform.roles.compose")
    public Html builtIn(@PathParam("role") Role role) {
        return page(views.of(role, forms.empty(RoleInput.class)));
    }

    @POST
    @Path("{role: RESIDENT|REPRESENTATIVE|OFFICER|ADMINISTRATOR}")
    @Permission("platform.roles.compose")
    public Response decide(@PathParam("role") Role role, MultivaluedMap<String, String> fields) {
        var form = forms.read(RoleInput.class, fields);
        return saved(
                () -> rules.decide(role, form.valid().seen(), withFixed(role, form)),
                fault -> views.of(role, form.with(fault)));
    }

    /** A box that cannot be unticked is not sent. */
    private Set<String> withFixed(Role role, Form<RoleInput> form) {
        var wanted = new HashSet<>(form.valid().chosen());
        form.valid().seen().stream()
                .filter(permission -> !rules.isOpen(role, permission))
                .forEach(wanted::add);
        return wanted;
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.roles.compose")
    public Html composed(@PathParam("id") long id) {
        var role = get(id);
        return page(views.of(role, forms.fill(new RoleInput(role.name(), List.copyOf(role.permissions()), ""))));
    }

    private ComposedRoleEntity get(long id) {
        return roles.find(id).filter(role -> !role.isClosed()).orElseThrow(() -> new NotFound("role " + id));
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.roles.compose")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(RoleInput.class, fields);
        return saved(
                () -> roles.change(
                        id,
                        form.valid().name(),
                        form.valid().seen(),
                        form.valid().chosen()),
                fault -> views.of(get(id), form.with(fault)));
    }

    @POST
    @Path("{id: \\d{1,18}}/close")
    @Permission("platform.roles.compose")
    public Response close(@PathParam("id") long id) {
        roles.close(id);
        return Redirect.to(urls.of(PATH), "platform.roles.done.closed");
    }

    private interface Faulty {
        RoleForm show(List<Fault> faults);
    }

    private Response saved(Runnable work, Faulty again) {
        try {
            work.run();
            return Redirect.to(urls.of(PATH), "platform.done.saved");
        } catch (InvalidInput wrong) {
            return page(again.show(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return page(again.show(new Fault("name", taken.explanation()).alone()))
                    .status(409);
        }
    }
}
