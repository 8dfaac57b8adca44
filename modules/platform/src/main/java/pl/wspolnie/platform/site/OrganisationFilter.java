package pl.wspolnie.platform.site;

import jakarta.validation.constraints.Size;
import pl.wspolnie.platform.people.LegalForm;
import pl.wspolnie.platform.people.OrganisationEntity;

/**
 * What to look for in the register.
 *
 * @param name a part of the name, with or without Polish letters; {@code null} for all
 * @param form the legal form; {@code null} for all
 */
public record OrganisationFilter(@Size(max = 200) String name, LegalForm form) {

    boolean fits(OrganisationEntity organisation) {
        return (form == null || organisation.legalForm() == form)
                && (name == null
                        || Folded.of(organisation.details().name()).has(name)
                        || organisation.details().shortName() != null
                                && Folded.of(organisation.details().shortName()).has(name));
    }
}
