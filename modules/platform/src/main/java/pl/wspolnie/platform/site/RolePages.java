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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.site.PeopleView.NewGrant;

/** Granting and revoking roles in a municipality, or in the departments that one may do it for. */
@Path("{municipality}/admin/people")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RolePages {

    private static final String PATH = "admin/people";

    private final Granting granting;
    private final PeopleViews views;
    private final Forms forms;
    private final Urls urls;

    protected RolePages() {
        this(null, null, null, null);
    }

    @Inject
    public RolePages(Granting granting, PeopleViews views, Forms forms, Urls urls) {
        this.granting = granting;
        this.views = views;
        this.forms = forms;
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
            granting.grant(form.value());
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
    @Permission(value = "platform.roles.manage", inDepartments = true)
    public Response revoke(@FormParam("grant") long grant) {
        granting.revoke(grant);
        return Redirect.to(urls.of(PATH), "platform.people.done.revoked");
    }
}
