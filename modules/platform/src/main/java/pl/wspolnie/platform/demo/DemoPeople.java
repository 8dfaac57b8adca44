package pl.wspolnie.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.security.Role;

/** Who may log in to the demonstration; every one of them is invented and named after what they do. */
public final class DemoPeople {

    private static final String PASSWORD = "wspolnie-demo";

    private DemoPeople() {}

    /**
     * Somebody to log in as.
     *
     * @param login the address used as the login
     * @param password the password, known to everybody
     * @param name what is shown as the person's name
     * @param municipality where the person belongs, or {@code null} for the operator
     * @param role what the person is there
     * @param organisations for which a representative has a mandate
     * @param polish who the person is, in Polish
     * @param english who the person is, in English
     */
    public record DemoPerson(
            String login,
            String password,
            String name,
            String municipality,
            Role role,
            List<String> organisations,
            String polish,
            String english) {

        /** Who the person is, in the reader's language. */
        public String role(Locale locale) {
            return locale.getLanguage().equals("en") ? english : polish;
        }
    }

    /** Everybody, the most powerful first. */
    public static List<DemoPerson> all() {
        var all = new ArrayList<DemoPerson>();
        all.add(new DemoPerson(
                "operator@wspolnie.example",
                PASSWORD,
                "Operator",
                null,
                Role.OPERATOR,
                List.of(),
                "prowadzi całą instalację",
                "runs the whole installation"));
        addAll(all, "secemin", "gmina Secemin", List.of("Stowarzyszenie Rozwoju Gminy Secemin", "OSP Secemin"));
        addAll(all, "siemiatycze", "miasto Siemiatycze", List.of("Stowarzyszenie Bioregion", "Klub Amazonki"));
        addAll(
                all,
                "milki",
                "gmina Miłki",
                List.of("Fundacja na rzecz Społeczeństwa, Tolerancji, Integracji, Wolności, Edukacji, Kultury STIWEK"));
        addAll(all, "kluczewsko", "gmina Kluczewsko", List.of("KGW Rączki", "OSP Rączki"));
        addAll(all, "powiat-wloszczowski", "powiat włoszczowski", List.of("Stowarzyszenie Rozwoju Gminy Secemin"));
        return List.copyOf(all);
    }

    private static void addAll(List<DemoPerson> all, String slug, String place, List<String> organisations) {
        all.add(person("administrator", "Administrator", slug, Role.ADMINISTRATOR, List.of(), place, "administrator"));
        all.add(person("urzednik", "Urzędnik", slug, Role.OFFICER, List.of(), place, "officer"));
        all.add(person(
                "organizacja",
                "Przedstawiciel organizacji",
                slug,
                Role.REPRESENTATIVE,
                organisations,
                place,
                "representative of " + organisations.size() + (organisations.size() == 1 ? " NGO" : " NGOs")));
        all.add(person("mieszkaniec", "Mieszkaniec", slug, Role.RESIDENT, List.of(), place, "resident"));
    }

    private static DemoPerson person(
            String login,
            String title,
            String slug,
            Role role,
            List<String> organisations,
            String place,
            String english) {
        return new DemoPerson(
                login + "@" + slug + ".example",
                PASSWORD,
                title + " (" + place + ")",
                slug,
                role,
                organisations,
                title.toLowerCase(Locale.ROOT) + ", " + place,
                english + ", " + slug);
    }
}
