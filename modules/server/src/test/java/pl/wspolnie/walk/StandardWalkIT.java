package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document from its pasted text to a version that says what came from whom, by hand in a browser. */
@Tag("once")
class StandardWalkIT extends DemoSuite {

    private static final String TITLE = "Zasady korzystania ze świetlic";
    private static final String PROPOSED = "Wniosek o salę składa się na siedem dni przed terminem.";

    private static final String TEXT = """
            § 1. Świetlice są otwarte dla wszystkich organizacji.
            § 2. 1. Wniosek o salę składa się na czternaście dni przed terminem.
            2. Urząd odpowiada w ciągu siedmiu dni.
            """;

    @Test
    void fromThePastedTextToTheVersionThatSaysFromWhom() {
        var standard = publish();
        var remark = propose(standard);
        answer(remark);
        takeUp(standard);
        var changed =
                visitor().get(standard).expect(200).html().select("li.reworded").text();
        assertTrue(changed.contains(PROPOSED) && changed.contains("Z uwagi:"), changed);
    }

    /** The officer pastes a text and publishes it; the address of the document. */
    private static String publish() {
        try (var officer = person("urzednik")) {
            officer.open("/secemin/forum/standards/new").fill("title", TITLE).choose("kind", "REGULATION");
            officer.fill("summary", "Jak korzystać ze świetlic.")
                    .choose("audience", "EVERYBODY")
                    .fill("text", TEXT);
            officer.press("Podziel na paragrafy").sees("Urząd odpowiada w ciągu siedmiu dni.");
            officer.press("Opublikuj").press("Opublikuj").sees("Wersja 1");
            assertEquals(List.of(), officer.mishaps());
            return path(officer);
        }
    }

    /** An organisation proposes another wording; the address of its remark. */
    private static String propose(String standard) {
        try (var speaker = person("organizacja")) {
            speaker.actForAnOrganisation("/secemin").open(standard);
            speaker.follow(speaker.page().locator("li.clause .talk a").first());
            speaker.press("Zgłoś uwagę lub propozycję").fill("content", "Dwa tygodnie to za długo.");
            speaker.fill("proposed", PROPOSED).press("Wyślij uwagę").sees("Dwa tygodnie to za długo.");
            assertTrue(speaker.page().locator("ins").first().innerText().contains("siedem"));
            assertEquals(List.of(), speaker.mishaps());
            return path(speaker);
        }
    }

    private static void answer(String remark) {
        try (var officer = person("urzednik")) {
            officer.open(remark).press("Odpowiedz w imieniu urzędu").choose("standpoint", "ACCEPTED");
            officer.fill("reason", "Siedem dni wystarczy.")
                    .press("Opublikuj odpowiedź")
                    .sees("Siedem dni wystarczy.");
            assertEquals(List.of(), officer.mishaps());
        }
    }

    private static void takeUp(String standard) {
        try (var officer = person("urzednik")) {
            officer.open(standard).press("Zacznij nową wersję");
            officer.press("Wstaw przyjęte brzmienia").sees(PROPOSED);
            officer.press("Opublikuj").press("Opublikuj").sees("Wersja 2").sees(PROPOSED);
            assertEquals(List.of(), officer.mishaps());
        }
    }

    private static String path(Person person) {
        return person.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
