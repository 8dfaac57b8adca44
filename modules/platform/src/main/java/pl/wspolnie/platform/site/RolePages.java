package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.site.PeopleView.NewGrant;

/** Granting and revoking roles in a municipality, or in the departments that one may do it for. */
@Path("{municipality}/admin/people")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RolePages {

    private static final String PATH = "admin/people";

    private final RoleGrants grants;
    private final PeopleViews views;
    private final Accounts accounts;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;

    protected RolePages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RolePages(
            RoleGrants grants, PeopleViews views, Accounts accounts, Forms forms, CurrentRequest request, Urls urls) {
        this.grants = grants;
        this.views = views;
        this.accounts = accounts;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
    }

    @GET
    @Permission(value = "platform.roles.manage", inDepartments = true)
    public Html people() {
        return page(forms.empty(NewGrant.class));
    }

    private Html page(Form<NewGrant> form) {
        return Html.of("platform/site/admin/people", views.all(form), Text.of("platform.people.title"));
    }

    @POST
    @Permission(value = "platform.roles.manage", inDepartments = true)
    public Response grant(MultivaluedMap<String, String> fields) {
        var form = forms.read(NewGrant.class, fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            grant(form.value());
            return Redirect.to(urls.of(PATH), "platform.people.done.granted");
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        } catch (Conflict held) {
            return page(form.with(new Fault("email", held.explanation()).alone()))
                    .status(409);
        }
    }

    private void grant(NewGrant input) {
        requireReach(input.department());
        var person =
                accounts.byEmail(input.email()).orElseThrow(() -> new InvalidInput("email", "platform.people.unknown"));
        grants.grant(person.id(), request.municipality(), input.terms());
    }

    private void requireReach(Long department) {
        if (!request.reach("platform.roles.manage").includes(department)) {
            throw new InvalidInput("department", "platform.role.elsewhere");
        }
    }

    @POST
    @Path("revoke")
    @Permission(value = "platform.roles.manage", inDepartments = true)
    public Response revoke(@FormParam("grant") long grant) {
        grants.in(request.municipality()).stream()
                .filter(held -> held.id() == grant)
                .forEach(held -> requireReach(held.terms().department()));
        grants.revoke(request.municipality(), grant);
        return Redirect.to(urls.of(PATH), "platform.people.done.revoked");
    }
}
