package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation puts what it does on the map, and a visitor finds it there and suggests a correction, in a browser. */
@Tag("once")
class MapWalkIT extends DemoSuite {

    private static final String MAP = "/secemin/map";
    private static final String TITLE = "Próba chóru na ławce";

    @Test
    void fromTheEntryToTheSuggestionThatIsCleared() {
        keep();
        find();
        clear();
    }

    private static void keep() {
        try (var keeper = person("organizacja").actForAnOrganisation("/secemin")) {
            keeper.open(MAP + "/mine")
                    .follow(keeper.page().locator("main .listing a").first());
            keeper.press("Dodaj działanie");
            keeper.fill("title", TITLE)
                    .choose("field", "16")
                    .choose("status", "RUNNING")
                    .choose("groups", "SENIORS");
            keeper.fill("positions", "19.9, 50.81").press("Zapisz").sees("zamienione");
            keeper.fill("positions", "50.81, 19.9").press("Zapisz").sees("Działanie jest na mapie.");
            // Answered with 400, which is what was asked for.
            keeper.mishaps();
            keeper.open(MAP + "/activities?words=lawce");
            assertEquals(List.of(), keeper.mishaps());
        }
    }

    private static void find() {
        try (var visitor = new Person()) {
            var page = visitor.open(MAP + "/activities?words=CHORU+lawce")
                    .sees(TITLE)
                    .page();
            page.locator(".map path.map-outline").first().waitFor();
            page.locator(".map .leaflet-marker-icon").first().click();
            var found = page.locator(".leaflet-popup-content a");
            found.waitFor();
            assertEquals(TITLE, found.innerText());
            visitor.follow(found).sees("seniorzy").follow(page.locator("main a[href*='suggestions/new']"));
            visitor.fill("words", "Próby są teraz o osiemnastej.").fill("email", "sasiadka@walk.example");
            // What is sent faster than anybody writes comes from a machine.
            page.waitForTimeout(4000);
            visitor.press("Wyślij").sees("Dziękujemy.");
            visitor.open(MAP + "/comparison").sees("sfer");
            assertEquals(List.of(), visitor.mishaps());
        }
    }

    private static void clear() {
        try (var officer = person("urzednik")) {
            officer.open(MAP + "/suggestions");
            var waiting =
                    officer.page().locator("main .listing li", new Page.LocatorOptions().setHasText("o osiemnastej"));
            officer.follow(waiting.locator("a"));
            officer.choose("decision", "ACCEPT").press("Zapisz decyzję").sees("Sugestia przyjęta.");
            assertTrue(officer.page().url().contains("/edit"), officer.page().url());
            assertEquals(List.of(), officer.mishaps());
        }
    }
}
