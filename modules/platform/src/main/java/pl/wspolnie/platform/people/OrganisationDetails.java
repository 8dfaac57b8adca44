package pl.wspolnie.platform.people;

import jakarta.validation.Valid;
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
 * @param seatTerc the gmina of its seat in the TERYT register, 7 digits
 * @param seatSimc the locality of its seat in the TERYT register, 7 digits
 * @param edeliveryAddress its address for e-Doręczenia
 * @param contactPublished whether it agrees that everybody sees its address, mail and telephone
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

        @Pattern(regexp = "(?!0{7})[0-9]{6}[1-589]", message = "platform.organisation.terc.form")
        String seatTerc,

        @Pattern(regexp = "(?!0{7})[0-9]{7}", message = "platform.organisation.simc.form")
        String seatSimc,

        @Size(max = 300) String correspondenceAddress,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "platform.organisation.website.form")
        String website,

        @Email @Size(max = 254) String email,

        @Size(max = 40) @Pattern(regexp = "[+0-9 ()/-]{5,40}", message = "platform.organisation.phone.form")
        String phone,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "platform.organisation.website.form")
        String facebook,

        @Pattern(regexp = "AE:PL-[0-9]{5}-[0-9]{5}-[A-Z]{5}-[0-9]{2}", message = "platform.organisation.edelivery.form")
        String edeliveryAddress,

        boolean contactPublished,
        @Size(max = 2000) String representation,
        @Size(max = 10_000) String aims,
        @Size(max = 2000) String targetGroups,
        @Size(max = 300) String territorialRange,
        List<String> spheres,
        @Valid Activity activity,
        @Valid Means means,
        @Valid Confidential confidential,
        @PastOrPresent LocalDate verifiedOn,
        @NotBlank @Size(max = 1000) String source) {

    /** Takes identifiers as people write them. */
    public OrganisationDetails {
        nip = Identifiers.plain(nip);
        regon = Identifiers.plain(regon);
        spheres = spheres == null ? List.of() : List.copyOf(spheres);
        activity = activity == null ? Activity.NONE : activity;
        means = means == null ? Means.UNKNOWN : means;
        confidential = confidential == null ? Confidential.NOTHING : confidential;
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
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
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
                seatTerc,
                seatSimc,
                correspondenceAddress,
                website,
                email,
                phone,
                facebook,
                edeliveryAddress,
                contactPublished,
                representation,
                aims,
                targetGroups,
                territorialRange,
                spheres,
                activity,
                means,
                confidential,
                verifiedOn,
                source);
    }

    /** The same as somebody else knows it: what it is in law, and who checked that, is as it was. */
    public OrganisationDetails withIdentityOf(OrganisationDetails known) {
        return new OrganisationDetails(
                known.name,
                known.shortName,
                known.legalForm,
                known.status,
                known.registerKind,
                known.registerNumber,
                known.nip,
                known.regon,
                known.registeredOn,
                known.publicBenefitSince,
                seat,
                seatTerc,
                seatSimc,
                correspondenceAddress,
                website,
                email,
                phone,
                facebook,
                edeliveryAddress,
                contactPublished,
                representation,
                aims,
                targetGroups,
                territorialRange,
                spheres,
                activity,
                means,
                confidential,
                known.verifiedOn,
                known.source);
    }

    /** What everybody may see. */
    public OrganisationDetails published() {
        return new OrganisationDetails(
                name,
                shortName,
                legalForm,
                status,
                registerKind,
                registerNumber,
                nip,
                regon,
                registeredOn,
                publicBenefitSince,
                seat,
                seatTerc,
                seatSimc,
                contactPublished ? correspondenceAddress : null,
                website,
                contactPublished ? email : null,
                contactPublished ? phone : null,
                facebook,
                edeliveryAddress,
                contactPublished,
                representation,
                aims,
                targetGroups,
                territorialRange,
                spheres,
                activity,
                means,
                Confidential.NOTHING,
                verifiedOn,
                source);
    }
}
