package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import pl.wspolnie.platform.municipalities.MunicipalityEntity;
import pl.wspolnie.platform.municipalities.PartnerRole;
import pl.wspolnie.platform.municipalities.ProjectDetails;
import pl.wspolnie.platform.municipalities.ProjectDetails.Partner;
import pl.wspolnie.platform.text.Bilingual;

/**
 * A project as an operator types it.
 *
 * @param slug for a new project alone
 * @param municipalities the slugs of partners
 * @param organisations a name in each line; one with a star in front leads the project
 * @param activities an {@link ActivityOutline}
 */
public record ProjectInput(
        @Size(max = 80) String slug,
        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 2000) String summary,
        @Size(max = 2000) String summaryEnglish,
        @Size(max = 2000) String aim,
        @Size(max = 2000) String aimEnglish,
        @Size(max = 2000) String beneficiaries,
        @Size(max = 2000) String beneficiariesEnglish,
        @NotBlank @Size(max = 2000) String funding,
        @Size(max = 2000) String fundingEnglish,
        @NotBlank @Size(max = 2000) String source,
        @Size(max = 2000) String sourceEnglish,
        List<String> municipalities,
        @Size(max = 4000) String organisations,
        @Size(max = 60_000) String activities) {

    public ProjectInput {
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
    }

    /** What to type to get this project. */
    static ProjectInput of(ProjectDetails project) {
        return new ProjectInput(
                project.slug(),
                project.name(),
                project.startsOn(),
                project.endsOn(),
                project.summary().polish(),
                project.summary().english(),
                project.aim().polish(),
                project.aim().english(),
                project.beneficiaries().polish(),
                project.beneficiaries().english(),
                project.funding().polish(),
                project.funding().english(),
                project.source().polish(),
                project.source().english(),
                project.partners().stream()
                        .map(Partner::municipality)
                        .filter(Objects::nonNull)
                        .map(MunicipalityEntity::slug)
                        .toList(),
                organisations(project.partners()),
                ActivityOutline.write(project.goals()));
    }

    private static String organisations(List<Partner> partners) {
        var lines = new ArrayList<String>();
        for (var partner : partners) {
            if (partner.municipality() == null) {
                lines.add((partner.role() == PartnerRole.LEADER ? "* " : "") + partner.organisationName());
            }
        }
        return String.join("\n", lines);
    }

    /**
     * The project.
     *
     * @param before what the form cannot change is taken from it; {@code null} for a new project
     * @param municipality finds a partner by its slug
     */
    ProjectDetails details(ProjectDetails before, Function<String, MunicipalityEntity> municipality) {
        var partners = new ArrayList<Partner>();
        if (organisations != null) {
            organisations
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> partners.add(organisation(line)));
        }
        municipalities.forEach(slug -> partners.add(Partner.of(municipality.apply(slug), PartnerRole.PARTNER)));
        partners.sort((one, other) -> one.role().compareTo(other.role()));
        return new ProjectDetails(
                before == null ? Objects.requireNonNullElse(slug, "") : before.slug(),
                name,
                both(summary, summaryEnglish),
                both(aim, aimEnglish),
                both(beneficiaries, beneficiariesEnglish),
                startsOn,
                endsOn,
                both(funding, fundingEnglish),
                both(source, sourceEnglish),
                before != null && before.invented(),
                ActivityOutline.read("activities", activities),
                partners,
                before == null ? List.of() : before.events());
    }

    private static Partner organisation(String line) {
        return line.startsWith("*")
                ? Partner.of(line.substring(1).strip(), PartnerRole.LEADER)
                : Partner.of(line, PartnerRole.PARTNER);
    }

    private static Bilingual both(String polish, String english) {
        return new Bilingual(Objects.requireNonNullElse(polish, ""), Objects.requireNonNullElse(english, ""));
    }
}
