package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.platform.municipalities.MunicipalityEntity;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.ProjectPartner;

/**
 * A project in a list.
 *
 * @param summary in the reader's language
 * @param ends the last day
 * @param municipalities the partners that are municipalities, by their short names
 */
public record ProjectCard(
        String slug,
        String name,
        String summary,
        LocalDate starts,
        LocalDate ends,
        boolean invented,
        List<String> municipalities) {

    static ProjectCard of(ProjectEntity project, Locale locale) {
        return new ProjectCard(
                project.slug(),
                project.name(),
                project.summary().in(locale),
                project.startsOn(),
                project.endsOn(),
                project.invented(),
                project.partners().stream()
                        .map(ProjectPartner::municipality)
                        .flatMap(java.util.Optional::stream)
                        .map(MunicipalityEntity::shortName)
                        .toList());
    }
}
