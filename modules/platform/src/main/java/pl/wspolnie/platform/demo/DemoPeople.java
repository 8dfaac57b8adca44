package pl.wspolnie.platform.demo;

import java.util.List;
import java.util.Locale;

/** Who may log in to the demonstration; every one of them is invented. */
public final class DemoPeople {

    private static final String PASSWORD = "wspolnie-demo";

    private DemoPeople() {}

    /**
     * Somebody to log in as.
     *
     * @param login the address used as the login
     * @param password the password, known to everybody
     * @param polish who the person is, in Polish
     * @param english who the person is, in English
     */
    public record DemoPerson(String login, String password, String polish, String english) {

        /** Who the person is, in the reader's language. */
        public String role(Locale locale) {
            return locale.getLanguage().equals("en") ? english : polish;
        }
    }

    /** Everybody, the most powerful first. */
    public static List<DemoPerson> all() {
        return List.of(
                person("operator", "prowadzi całą instalację", "runs the whole installation"),
                person("administrator", "administruje gminą Secemin", "administers the municipality of Secemin"),
                person("urzednik", "urzędnik gminy Secemin", "officer of the municipality of Secemin"),
                person("organizacja", "działa w imieniu organizacji", "acts for an organisation"),
                person("mieszkaniec", "mieszkaniec gminy Secemin", "resident of Secemin"));
    }

    private static DemoPerson person(String name, String polish, String english) {
        return new DemoPerson(name + "@demo.example", PASSWORD, polish, english);
    }
}
