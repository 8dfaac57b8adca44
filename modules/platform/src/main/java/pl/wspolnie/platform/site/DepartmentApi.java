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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.rights.MunicipalDepartments;
import pl.wspolnie.platform.site.DepartmentsAdmin.DepartmentInput;

/** The departments of a municipality's office, for programs. */
@Path("api/v1/{municipality}/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@ApplicationScoped
public class DepartmentApi {

    private final MunicipalDepartments departments;
    private final Forms forms;

    protected DepartmentApi() {
        this(null, null);
    }

    @Inject
    public DepartmentApi(MunicipalDepartments departments, Forms forms) {
        this.departments = departments;
        this.forms = forms;
    }

    @GET
    @Permission("platform.departments.manage")
    @Operation(summary = "Lists the departments, by name")
    public List<Department> all() {
        return departments.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.departments.manage")
    @Operation(summary = "Adds a department")
    public Response add(DepartmentInput input) {
        return Response.status(201)
                .entity(departments.add(forms.check(input).name()))
                .build();
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.departments.manage")
    @Operation(summary = "Renames a department")
    public Department rename(@PathParam("id") long id, DepartmentInput input) {
        departments.rename(id, forms.check(input).name());
        return departments.find(id).orElseThrow();
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Permission("platform.departments.manage")
    @Operation(summary = "Closes a department; the roles that were granted in it end")
    public void close(@PathParam("id") long id) {
        departments.close(id);
    }
}
