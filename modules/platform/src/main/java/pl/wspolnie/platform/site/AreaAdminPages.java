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
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.municipalities.MunicipalAreas;
import pl.wspolnie.platform.site.AreasAdmin.AreaInput;

/** Entering a municipality's areas. */
@Path("{municipality}/admin/areas")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AreaAdminPages {

    private static final String PATH = "admin/areas";

    private final MunicipalAreas areas;
    private final Forms forms;
    private final Urls urls;

    protected AreaAdminPages() {
        this(null, null, null);
    }

    @Inject
    public AreaAdminPages(MunicipalAreas areas, Forms forms, Urls urls) {
        this.areas = areas;
        this.forms = forms;
        this.urls = urls;
    }

    @GET
    @Permission("platform.areas.manage")
    public Html all() {
        return page(forms.empty(AreaInput.class), null);
    }

    private Html page(Form<AreaInput> form, Long edited) {
        return Html.of(
                "platform/site/admin/areas", new AreasAdmin(areas.all(), form, edited), Text.of("platform.site.areas"));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.areas.manage")
    public Html edit(@PathParam("id") long id) {
        var area = get(id);
        return page(forms.fill(new AreaInput(area.name(), area.residents())), id);
    }

    private Area get(long id) {
        return areas.find(id).orElseThrow(() -> new NotFound("area " + id));
    }

    @POST
    @Permission("platform.areas.manage")
    public Response add(MultivaluedMap<String, String> fields) {
        return save(fields, null);
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.areas.manage")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return save(fields, get(id).id());
    }

    private Response save(MultivaluedMap<String, String> fields, Long id) {
        var form = forms.read(AreaInput.class, fields);
        if (form.hasFaults()) {
            return page(form, id).status(400);
        }
        try {
            var input = form.value();
            if (id == null) {
                areas.add(input.name(), input.residents(), false);
            } else {
                areas.change(id, input.name(), input.residents());
            }
            return Redirect.to(urls.of(PATH), "platform.areas.done.saved");
        } catch (Conflict taken) {
            return page(form.with(new Fault("name", taken.explanation()).alone()), id)
                    .status(409);
        }
    }
}
