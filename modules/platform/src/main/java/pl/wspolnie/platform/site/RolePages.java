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
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.RoleGrantEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.site.PeopleView.Grant;
import pl.wspolnie.platform.site.PeopleView.NewGrant;

/** Granting and revoking roles in a municipality. */
@Path("{municipality}/admin/people")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RolePages {

    private static final String PATH = "admin/people";

    private final RoleGrants grants;
    private final Accounts accounts;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;

    protected RolePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public RolePages(RoleGrants grants, Accounts accounts, Forms forms, CurrentRequest request, Urls urls) {
        this.grants = grants;
        this.accounts = accounts;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
    }

    @GET
    @Permission("platform.roles.manage")
    public Html people() {
        return page(forms.empty(NewGrant.class));
    }

    private Html page(Form<NewGrant> form) {
        var administrators = grants.in(request.municipality()).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .count();
        var rows = grants.everIn(request.municipality()).stream()
                .map(grant -> row(grant, administrators == 1))
                .toList();
        return Html.of("platform/site/admin/people", new PeopleView(rows, form), Text.of("platform.people.title"));
    }

    private static Grant row(RoleGrantEntity grant, boolean oneAdministrator) {
        var person = grant.person();
        return new Grant(
                grant.id(),
                person.name(),
                person.email(),
                grant.role().name(),
                grant.grantedAt(),
                grant.revokedAt(),
                oneAdministrator && grant.role() == Role.ADMINISTRATOR && grant.revokedAt() == null);
    }

    @POST
    @Permission("platform.roles.manage")
    public Response grant(MultivaluedMap<String, String> fields) {
        var form = forms.read(NewGrant.class, fields);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            var person = accounts.byEmail(form.value().email())
                    .orElseThrow(() -> new InvalidInput("email", "platform.people.unknown"));
            grants.grant(person.id(), request.municipality(), form.value().role());
            return Redirect.to(urls.of(PATH), "platform.people.done.granted");
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        } catch (Conflict held) {
            return page(form.with(new Fault("email", held.explanation()).alone()))
                    .status(409);
        }
    }

    @POST
    @Path("revoke")
    @Permission("platform.roles.manage")
    public Response revoke(@FormParam("grant") long grant) {
        grants.revoke(request.municipality(), grant);
        return Redirect.to(urls.of(PATH), "platform.people.done.revoked");
    }
}
