package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A resident without an account answers a survey, and the office reads what came of it, in a browser. */
@Tag("once")
class SurveyWalkIT extends DemoSuite {

    private static final String OPEN = "Ankieta o konsultacjach";
    private static final String PUBLISHED = "Badanie po zmianie Statutu";

    @Test
    void fromTheFirstQuestionToResultsThatHideSmallNumbers() {
        var wave = answer();
        try (var officer = person("urzednik")) {
            close(officer, wave);
            // Three sheets of the demonstration and one resident.
            officer.open(wave + "/results").sees("mniej niż 5 odpowiedzi");
            assertFalse(officer.text().contains("n = 4"), officer.text());
            follow(officer, PUBLISHED);
            officer.sees("n = 152").choose("by", "education").press("Filtruj").sees("ukryte");
            assertEquals(List.of(), officer.mishaps());
        }
    }

    /** The path of the wave that was answered. */
    private static String answer() {
        try (var resident = new Person()) {
            var wave = follow(resident, OPEN);
            resident.press("Zacznij odpowiadać");
            // What is sent faster than anybody reads comes from a machine.
            resident.page().waitForTimeout(4000);
            resident.press("Zacznij odpowiadać").press("Dalej").sees("Odpowiedz na to pytanie.");
            // Answered with 400, which is what was asked for.
            resident.mishaps();
            resident.choose("knows_any", "no").press("Dalej").press("Dalej");
            resident.choose("trust", "4").choose("fields", "seniors").press("Dalej");
            resident.choose("consulted", "yes").press("Dalej").sees("Ile razy?");
            resident.press("Dalej").press("Dalej").press("Dalej").sees("Prawie gotowe");
            var link = resident.page().url();
            resident.press("Wyślij odpowiedzi").sees("bez śladu, kto je dał");
            resident.page().navigate(link);
            resident.sees("już wysłane");
            assertEquals(List.of(), resident.mishaps());
            return wave;
        }
    }

    private static void close(Person officer, String wave) {
        var today = LocalDate.now();
        officer.open(wave).press("Zmień falę");
        officer.fill("opensOn", today.minusDays(9)).fill("closesOn", today.minusDays(2));
        officer.press("Zapisz").open(wave).press("Zamknij falę i policz wyniki");
    }

    /** Opens the survey or the results that are called so; their path. */
    private static String follow(Person person, String name) {
        var link = person.open("/secemin/evaluation")
                .page()
                .locator("main .card a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        var path = link.getAttribute("href");
        person.open(path);
        return path;
    }
}
