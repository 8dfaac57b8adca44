package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;

/** The organisations for which a person may act, in all municipalities. */
public record MyOrganisations(List<Line> mandates, List<Entered> entered) {

    /**
     * A mandate that is not over.
     *
     * @param slug the municipality whose register holds the organisation
     * @param to {@code null} for no end
     */
    public record Line(
            String slug,
            String municipality,
            long organisation,
            String name,
            LocalDate from,
            LocalDate to,
            Set<MandateKind> kinds,
            long mandate,
            boolean invented) {}

    /** An organisation that the person entered and that is not in the register yet. */
    public record Entered(String slug, String municipality, long organisation, String name, boolean refused) {}
}
