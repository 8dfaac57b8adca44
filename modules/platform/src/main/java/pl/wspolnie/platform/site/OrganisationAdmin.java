package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.people.OrganisationDetails;

/**
 * An organisation to enter or to change, and who may act for it.
 *
 * @param id {@code null} for a new one
 * @param seen the row version that the form starts from
 * @param detailed whether the folded parts of the form are open
 */
public record OrganisationAdmin(
        Long id,
        String name,
        boolean invented,
        long seen,
        boolean detailed,
        Form<OrganisationDetails> form,
        List<MandateLine> mandates,
        Form<NewMandate> mandate) {

    /** A mandate that is or was given. */
    public record MandateLine(long id, String name, String email, LocalDate from, LocalDate to, boolean withdrawn) {}

    /** A mandate to give to the account with this address; {@code to} is {@code null} for no end. */
    public record NewMandate(
            @NotBlank @Size(max = 254) String person,
            @NotNull LocalDate from,
            LocalDate to) {}
}
