package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;

/**
 * The page on which everybody begins.
 *
 * @param municipalities by name
 * @param projects the newest first
 */
public record InstallationHome(List<MunicipalityCard> municipalities, List<ProjectCard> projects) {

    /**
     * A municipality to choose.
     *
     * @param kind the name of its {@link pl.wspolnie.platform.municipalities.MunicipalityKind}
     * @param population residents, or {@code null} where not known
     * @param projects the names of its projects
     */
    public record MunicipalityCard(
            String slug,
            String name,
            String kind,
            Integer population,
            LocalDate populationDate,
            List<String> projects) {}
}
