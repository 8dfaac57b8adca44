package pl.wspolnie.api.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of organisations of the current municipality. */
public interface Organisations {

    /** Empty where the register holds no such organisation. */
    Optional<Organisation> find(long id);

    /** All organisations of the register, by name in Polish order. */
    List<Organisation> all();

    /** What everybody may know of an organisation; empty where the register holds no such organisation. */
    Optional<OrganisationProfile> profile(long id);

    /** What everybody may know of all organisations, by name in Polish order. */
    List<OrganisationProfile> profiles();

    /** The codes of all legal forms, in the order in which forms offer them; {@code platform.site.form.<code>} names each. */
    List<String> legalForms();

    /** The points of art. 4 ust. 1 of the act on public benefit activity, in its order; {@code platform.sphere.<point>} names each. */
    List<String> spheres();

    /** The organisations for which the current person has a mandate in force. */
    List<Organisation> ofCurrentPerson();

    /** The persons who have a mandate in force of this kind for an organisation, for instance to tell them something. */
    List<Person> mandated(long organisation, MandateKind kind);

    /** The same for several organisations at once, by their keys; one for which nobody has such a mandate is left out. */
    Map<Long, List<Person>> mandated(Collection<Long> organisations, MandateKind kind);
}
