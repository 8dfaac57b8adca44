package pl.wspolnie.platform.municipalities;

import java.time.LocalDate;
import java.util.List;

/**
 * What a project is.
 *
 * @param slug the segment of its address
 * @param summary its idea and main goal
 * @param endsOn the last day
 * @param funding who pays
 * @param source where these facts come from
 * @param invented whether it is made up for the demonstration
 * @param goals in order
 * @param partners the leader first
 */
public record ProjectDetails(
        String slug,
        String name,
        String summary,
        LocalDate startsOn,
        LocalDate endsOn,
        String funding,
        String source,
        boolean invented,
        List<Goal> goals,
        List<Partner> partners) {

    public ProjectDetails {
        goals = List.copyOf(goals);
        partners = List.copyOf(partners);
    }

    /** A detailed goal with what is done for it, in order. */
    public record Goal(String title, List<Activity> activities) {
        public Goal {
            activities = List.copyOf(activities);
        }
    }

    /** Something that is done; the description may be empty. */
    public record Activity(String title, String description) {}

    /** Either a municipality of this installation or an organisation's name; the other is {@code null}. */
    public record Partner(MunicipalityEntity municipality, String organisationName, PartnerRole role) {

        public static Partner of(MunicipalityEntity municipality, PartnerRole role) {
            return new Partner(municipality, null, role);
        }

        public static Partner of(String organisationName, PartnerRole role) {
            return new Partner(null, organisationName, role);
        }
    }
}
