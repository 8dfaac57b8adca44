package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.web.Form;

/** Who holds which role, and the form to grant one. */
public record PeopleView(List<Grant> grants, Form<NewGrant> form) {

    /**
     * A role that is or was held.
     *
     * @param until {@code null} while it is held
     * @param last whether it cannot be revoked, because nobody else administers the municipality
     */
    public record Grant(long id, String name, String email, String role, Instant since, Instant until, boolean last) {}

    /** A role to grant to the account with this address. */
    public record NewGrant(
            @NotBlank @Size(max = 254) String email,
            @NotNull Role role) {}
}
