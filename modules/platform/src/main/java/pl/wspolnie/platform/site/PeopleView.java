package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.accounts.GrantTerms;

/**
 * Who holds which role, and the form to grant one.
 *
 * @param roles what can be granted, built in or composed
 * @param departments in which roles can be granted
 * @param whole whether roles can be granted in all of the municipality
 */
public record PeopleView(
        List<Grant> grants, Form<NewGrant> form, List<RoleName> roles, List<Department> departments, boolean whole) {

    /**
     * A role as it is called.
     *
     * @param key its name, or the key of a composed one
     */
    public record RoleName(String key, Text name, Text hint) {}

    /**
     * A role that is, will be or was held.
     *
     * @param department in which it counts, or an empty string
     * @param since the first day
     * @param until the last day, or {@code null}
     * @param state {@code now}, {@code ahead} or {@code over}
     * @param last whether it cannot be revoked, because nobody else administers the municipality for good
     */
    public record Grant(
            long id,
            long account,
            String name,
            String email,
            Text role,
            String department,
            LocalDate since,
            LocalDate until,
            String state,
            boolean last) {}

    /** A role to grant to the account with this address. */
    public record NewGrant(
            @NotBlank @Size(max = 254) String email,

            @NotBlank @Pattern(regexp = "OFFICER|ADMINISTRATOR|\\d{1,18}", message = "platform.fault.choice")
            String role,

            Long department,
            LocalDate from,
            LocalDate to) {

        GrantTerms terms() {
            var composed = Character.isDigit(role.charAt(0));
            return new GrantTerms(
                    composed ? null : Role.valueOf(role), composed ? Long.valueOf(role) : null, department, from, to);
        }
    }
}
