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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.rights.MunicipalDepartments;
import pl.wspolnie.platform.site.DepartmentsAdmin.DepartmentInput;

/** The departments of a municipality's office. */
@Path("{municipality}/admin/departments")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class DepartmentPages {

    private static final String PATH = "admin/departments";

    private final MunicipalDepartments departments;
    private final Forms forms;
    private final Urls urls;

    protected DepartmentPages() {
        this(null, null, null);
    }

    @Inject
    public DepartmentPages(MunicipalDepartments departments, Forms forms, Urls urls) {
        this.departments = departments;
        this.forms = forms;
        this.urls = urls;
    }

    @GET
    @Permission("platform.departments.manage")
    public Html all() {
        return page(forms.empty(DepartmentInput.class), null);
    }

    private Html page(Form<DepartmentInput> form, Long edited) {
        var view = new DepartmentsAdmin(departments.all(), form, edited);
        return Html.of("platform/site/admin/departments", view, Text.of("platform.departments.title"));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.departments.manage")
    public Html edit(@PathParam("id") long id) {
        var department = departments.all().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("department " + id));
        return page(forms.fill(new DepartmentInput(department.name())), id);
    }

    @POST
    @Permission("platform.departments.manage")
    public Response add(MultivaluedMap<String, String> fields) {
        return save(fields, null);
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.departments.manage")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return save(fields, id);
    }

    private Response save(MultivaluedMap<String, String> fields, Long id) {
        var form = forms.read(DepartmentInput.class, fields);
        if (form.hasFaults()) {
            return page(form, id).status(400);
        }
        try {
            if (id == null) {
                departments.add(form.value().name());
            } else {
                departments.rename(id, form.value().name());
            }
            return Redirect.to(urls.of(PATH), "platform.done.saved");
        } catch (Conflict taken) {
            return page(form.with(new Fault("name", taken.explanation()).alone()), id)
                    .status(409);
        }
    }

    @POST
    @Path("{id: \\d{1,18}}/close")
    @Permission("platform.departments.manage")
    public Response close(@PathParam("id") long id) {
        departments.close(id);
        return Redirect.to(urls.of(PATH), "platform.departments.done.closed");
    }
}
