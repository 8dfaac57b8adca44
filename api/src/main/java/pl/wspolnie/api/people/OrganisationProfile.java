package pl.wspolnie.api.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register lets everybody know of an organisation; what is unknown, or not to be published, is {@code null}.
 *
 * @param id the key in the database
 * @param path of its page in the register, inside the municipality
 * @param name the full name
 * @param shortName for lists
 * @param legalForm a code; the message {@code platform.site.form.<code>} names it
 * @param active whether it works, and is neither suspended nor in liquidation
 * @param krs 10 digits, if it stands in the National Court Register
 * @param nip 10 digits
 * @param regon 9 or 14 digits
 * @param registeredOn since when it is registered
 * @param publicBenefitSince since when it is an organizacja pożytku publicznego, or {@code null} if it is none
 * @param seat the place of its seat
 * @param website begins with http
 * @param email only where the organisation agrees that it is published
 * @param phone only where the organisation agrees that it is published
 * @param address for letters; only where the organisation agrees that it is published
 * @param aims the statutory aims
 * @param targetGroups whom it works for, in its own words
 * @param territorialRange where it works, in its own words
 * @param rooms rooms and equipment that others may use
 * @param spheres points of art. 4 ust. 1 ustawy o działalności pożytku publicznego, for instance {@code 16} or {@code 22a};
 *     the message {@code platform.sphere.<point>} names each
 * @param confirmedOn when the municipality checked it or the organisation confirmed it last
 * @param source where these facts come from
 * @param invented whether it is made up for the demonstration
 */
public record OrganisationProfile(
        long id,
        String path,
        String name,
        String shortName,
        String legalForm,
        boolean active,
        String krs,
        String nip,
        String regon,
        LocalDate registeredOn,
        LocalDate publicBenefitSince,
        String seat,
        String website,
        String email,
        String phone,
        String address,
        String aims,
        String targetGroups,
        String territorialRange,
        String rooms,
        List<String> spheres,
        LocalDate confirmedOn,
        String source,
        boolean invented) {

    public OrganisationProfile {
        spheres = List.copyOf(spheres);
    }
}
