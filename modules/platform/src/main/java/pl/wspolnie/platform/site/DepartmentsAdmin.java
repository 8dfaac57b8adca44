package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.web.Form;

/**
 * The departments and the form for one.
 *
 * @param edited the key of the department that the form changes, or {@code null} for a new one
 */
public record DepartmentsAdmin(List<Department> departments, Form<DepartmentInput> form, Long edited) {

    /** A department as it is typed. */
    public record DepartmentInput(@NotBlank @Size(max = 120) String name) {}
}
