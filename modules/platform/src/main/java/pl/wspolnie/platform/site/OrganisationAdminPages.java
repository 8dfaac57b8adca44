package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationRegister;

/** Keeping the register of organisations. */
@Path("{municipality}/admin/organisations")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganisationAdminPages {

    static final String PATH = "admin/organisations";

    private final OrganisationLists lists;
    private final OrganisationRegister register;
    private final OrganisationForms views;
    private final KrsForms krs;
    private final Forms forms;
    private final Urls urls;

    protected OrganisationAdminPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrganisationAdminPages(
            OrganisationLists lists,
            OrganisationRegister register,
            OrganisationForms views,
            KrsForms krs,
            Forms forms,
            Urls urls) {
        this.lists = lists;
        this.register = register;
        this.views = views;
        this.krs = krs;
        this.forms = forms;
        this.urls = urls;
    }

    @GET
    @Permission("platform.organisations.manage")
    public Html list(@Context UriInfo uri, @QueryParam("page") @DefaultValue("1") int page) {
        return Html.of(
                "platform/site/admin/organisations",
                lists.officersPage(PATH, uri.getQueryParameters(), page),
                Text.of("platform.site.organisations"));
    }

    @GET
    @Path("new")
    @Permission("platform.organisations.manage")
    public Html blank(@QueryParam("krs") String number) {
        return views.newPage(krs.fill(views.blank(), number));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisations.manage")
    public Html edit(@PathParam("id") long id) {
        return views.page(id, forms.fill(register.get(id).details()));
    }

    @POST
    @Permission("platform.organisations.manage")
    public Response add(MultivaluedMap<String, String> fields) {
        return save(null, 0, fields);
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisations.manage")
    public Response change(
            @PathParam("id") long id,
            @FormParam("seen") @DefaultValue("-1") long seen,
            MultivaluedMap<String, String> fields) {
        return save(register.get(id).id(), seen, fields);
    }

    private Response save(Long id, long seen, MultivaluedMap<String, String> fields) {
        Form<OrganisationDetails> form = forms.read(OrganisationDetails.class, fields);
        if (form.hasFaults()) {
            return views.page(id, form).status(400);
        }
        try {
            var saved = id == null ? register.add(form.value(), false) : register.change(id, seen, form.value());
            return Redirect.to(urls.of(PATH, saved.id()), "platform.organisations.done.saved");
        } catch (InvalidInput wrong) {
            return views.page(id, form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return views.page(id, form.with(new Fault("", taken.explanation()).alone()))
                    .status(409);
        }
    }
}
