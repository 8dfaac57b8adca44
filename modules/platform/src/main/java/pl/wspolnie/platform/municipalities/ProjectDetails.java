package pl.wspolnie.platform.municipalities;

import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.platform.text.Bilingual;

/**
 * What a project is.
 *
 * @param slug the segment of its address
 * @param summary its idea
 * @param aim its main aim; may be empty
 * @param beneficiaries whom it serves; may be empty
 * @param endsOn the last day
 * @param funding who pays
 * @param source where these facts come from
 * @param invented whether it is made up for the demonstration
 * @param goals in order
 * @param partners the leader first
 * @param events what happened, in order
 */
public record ProjectDetails(
        String slug,
        String name,
        Bilingual summary,
        Bilingual aim,
        Bilingual beneficiaries,
        LocalDate startsOn,
        LocalDate endsOn,
        Bilingual funding,
        Bilingual source,
        boolean invented,
        List<Goal> goals,
        List<Partner> partners,
        List<Event> events) {

    public ProjectDetails {
        goals = List.copyOf(goals);
        partners = List.copyOf(partners);
        events = List.copyOf(events);
    }

    /** A detailed goal with what is done for it, in order. */
    public record Goal(Bilingual title, List<Activity> activities) {
        public Goal {
            activities = List.copyOf(activities);
        }
    }

    /**
     * Something that is done.
     *
     * @param description may be empty
     * @param modules ids of the plugins that serve it, installed or not
     */
    public record Activity(Bilingual title, Bilingual description, List<String> modules) {
        public Activity {
            modules = List.copyOf(modules);
        }
    }

    /** Something that happened on a day. */
    public record Event(LocalDate date, Bilingual words, String source) {}

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
