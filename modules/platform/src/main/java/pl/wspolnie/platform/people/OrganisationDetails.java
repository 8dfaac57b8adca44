package pl.wspolnie.platform.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register holds about an organisation; what is unknown is {@code null}.
 *
 * @param registerNumber with leading zeros
 * @param publicBenefitSince since when it is an organizacja pożytku publicznego, or {@code null} if it is none
 * @param seat the place of its seat
 * @param edeliveryAddress its address for e-Doręczenia
 * @param representation the way of representation; no names
 * @param aims the statutory aims
 * @param spheres points of art. 4 ust. 1 of the act on public benefit activity, for instance {@code 16} or {@code 22a}
 * @param verifiedOn when the municipality last checked the entry
 * @param source where these facts come from
 */
public record OrganisationDetails(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 120) String shortName,
        @NotNull LegalForm legalForm,
        @NotNull OrganisationStatus status,
        RegisterKind registerKind,
        @Size(max = 40) String registerNumber,
        String nip,
        String regon,
        @PastOrPresent LocalDate registeredOn,
        @PastOrPresent LocalDate publicBenefitSince,
        @Size(max = 300) String seat,
        @Size(max = 300) String correspondenceAddress,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "platform.organisation.website.form")
        String website,

        @Email @Size(max = 254) String email,

        @Size(max = 40) @Pattern(regexp = "[+0-9 ()/-]{5,40}", message = "platform.organisation.phone.form")
        String phone,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "platform.organisation.website.form")
        String facebook,

        @Size(max = 60) String edeliveryAddress,
        @Size(max = 2000) String representation,
        @Size(max = 10_000) String aims,
        @Size(max = 2000) String targetGroups,
        @Size(max = 300) String territorialRange,
        List<String> spheres,
        @PastOrPresent LocalDate verifiedOn,
        @NotBlank @Size(max = 1000) String source) {

    public OrganisationDetails {
        spheres = spheres == null ? List.of() : List.copyOf(spheres);
    }

    /** An organisation of which hardly more than its name is known. */
    public static OrganisationDetails named(String name, LegalForm legalForm, String seat, String source) {
        return new OrganisationDetails(
                name,
                null,
                legalForm,
                OrganisationStatus.ACTIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                seat,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                source);
    }

    /** The same with a name for lists. */
    public OrganisationDetails withShortName(String known) {
        return new OrganisationDetails(
                name,
                known,
                legalForm,
                status,
                registerKind,
                registerNumber,
                nip,
                regon,
                registeredOn,
                publicBenefitSince,
                seat,
                correspondenceAddress,
                website,
                email,
                phone,
                facebook,
                edeliveryAddress,
                representation,
                aims,
                targetGroups,
                territorialRange,
                spheres,
                verifiedOn,
                source);
    }
}
