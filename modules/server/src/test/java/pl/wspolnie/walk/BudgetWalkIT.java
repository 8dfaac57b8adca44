package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A budget from its announcement to the winners, by hand in a browser, while the calendar moves on. */
@Tag("once")
class BudgetWalkIT extends DemoSuite {

    private static final String BUDGET = "/secemin/budget";

    private final LocalDate first = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    @Test
    void fromTheEditionToTheOutcome() {
        var edition = announce();
        var bench = submit("mieszkaniec", edition, "Ławka pod lipą", "400");
        var hall = submit("organizacja", edition, "Nagłośnienie świetlicy", "900");

        bench().laterBy(8);
        for (var proposal : List.of(bench, hall)) {
            accept(proposal);
        }

        bench().laterBy(7);
        vote("mieszkaniec", edition, "Ławka pod lipą");
        vote("organizacja", edition, "Nagłośnienie świetlicy");
        nothingLeaks(edition);

        bench().laterBy(10);
        publishOutcome(edition);
        var outcome = visitor().get(edition + "/outcome").expect(200).html().text();
        assertTrue(outcome.contains("Ławka pod lipą") && outcome.contains("Nagłośnienie świetlicy"), outcome);
    }

    /** The officer sets up an edition and publishes it; its address. */
    private String announce() {
        try (var officer = person("urzednik")) {
            officer.open(BUDGET + "/editions/new");
            officer.fill("name", "Budżet na próbę").fill("year", first.getYear() + 1);
            officer.choose("kind", "VILLAGE_FUND").fill("description", "Mieszkańcy i organizacje decydują razem.");
            officer.choose("submitters", "BOTH").choose("voters", "BOTH");
            span(officer, "submission", 0, 6);
            span(officer, "verification", 7, 13);
            span(officer, "voting", 14, 20);
            officer.fill("resultsOn", first.plusDays(30));
            officer.choose("voteType", "APPROVAL").fill("total", "1000");
            officer.fill("pools[0].name", "Cała gmina").fill("pools[0].amount", "1000");
            officer.fill("pools[0].choices", "2");
            officer.choose("ruleId", "greedy-votes").choose("completion", "none");
            officer.press("Zapisz");
            officer.press("Opublikuj edycję").sees("Budżet na próbę");
            assertEquals(List.of(), officer.mishaps());
            return path(officer).replaceFirst("\\?.*", "");
        }
    }

    private void span(Person officer, String stage, int from, int to) {
        officer.fill(stage + "From", first.plusDays(from)).fill(stage + "To", first.plusDays(to));
    }

    /** Somebody hands in a proposal; its address. */
    private String submit(String login, String edition, String title, String cost) {
        try (var author = acting(login)) {
            author.open(edition + "/proposals/new");
            author.fill("title", title).fill("summary", "W skrócie.").fill("description", "Szerzej.");
            author.fill("justification", "Bo tego brakuje.").fill("location", "Środek wsi");
            author.fill("items[0].name", "Zakup").fill("items[0].cost", cost);
            author.choose("accessible", "YES").chooseFirst("consentRules").chooseFirst("consentRights");
            author.press("Zgłoś").sees(title);
            assertEquals(List.of(), author.mishaps());
            return path(author).replaceFirst("\\?.*", "");
        }
    }

    /** Somebody, on behalf of an organisation if there is a mandate. */
    private static Person acting(String login) {
        var person = person(login);
        return login.equals("organizacja") ? person.actForAnOrganisation("/secemin") : person;
    }

    /** The officer fills in the card of each kind until the proposal stands for the vote. */
    private void accept(String proposal) {
        try (var officer = person("urzednik")) {
            for (int card = 0; card < 2; card++) {
                officer.open(proposal + "/verification");
                for (int i = 0; officer.has("answers[" + i + "].answer"); i++) {
                    officer.choose("answers[" + i + "].answer", "MET");
                }
                officer.choose("decision", "ACCEPT").press("Zapisz decyzję");
            }
            assertEquals(List.of(), officer.mishaps());
        }
    }

    private void vote(String login, String edition, String title) {
        try (var voter = acting(login)) {
            voter.open(edition + "/vote").press("Weź kartę");
            voter.page().getByLabel(title).check();
            voter.press("Oddaj głos").sees("Głos oddany");
            assertEquals(List.of(), voter.mishaps());
        }
    }

    /** While the vote runs, nobody learns how it stands. */
    private void nothingLeaks(String edition) {
        assertEquals(404, visitor().get(edition + "/outcome").status());
        try (var officer = person("urzednik")) {
            officer.open(edition);
            assertFalse(officer.text().contains("Policz głosy"), officer.text());
        }
    }

    private void publishOutcome(String edition) {
        try (var officer = person("urzednik")) {
            officer.open(edition + "/outcome")
                    .press("Zamknij urnę i oblicz wynik")
                    .press("Ogłoś wynik");
            officer.sees("Ławka pod lipą");
            assertEquals(List.of(), officer.mishaps());
        }
    }

    private static String path(Person person) {
        return person.page().url().replaceFirst("^https?://[^/]+", "");
    }
}
