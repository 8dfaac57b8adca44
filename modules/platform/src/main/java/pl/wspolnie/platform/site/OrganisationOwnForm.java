package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.people.OrganisationDetails;

/**
 * An organisation's entry as its own people fill it in.
 *
 * @param id {@code null} for a new one
 * @param seen the row version that the form starts from
 * @param url where it is sent
 * @param identity whether name, legal form and registers are asked for; they are fixed once the office has verified them
 * @param refusal why the office sent it back, or {@code null}
 * @param krs the field with which the form is filled in from the National Court Register, or {@code null}
 */
public record OrganisationOwnForm(
        Long id,
        long seen,
        Form<OrganisationDetails> form,
        String url,
        boolean identity,
        String refusal,
        KrsForms.Asked krs) {

    /** The fields that only the office changes once it has verified them. */
    static final List<String> IDENTITY = List.of(
            "name",
            "shortName",
            "legalForm",
            "status",
            "registerKind",
            "registerNumber",
            "nip",
            "regon",
            "registeredOn",
            "publicBenefitSince",
            "verifiedOn",
            "source");
}
