package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;

/** The organisations for which a person may act, in all municipalities. */
public record MyOrganisations(List<Line> mandates) {

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
            boolean invented) {}
}
