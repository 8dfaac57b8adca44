package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One element of Secemin's model of consultation, followed by hand in a browser from the visit to the Statute. */
@Tag("once")
class PracticeWalkIT extends DemoSuite {

    private static final String MODEL = "Model konsultacji społecznych";
    private static final String ANSWER = "Odpowiedź na każdą uwagę";
    private static final String NOTICE = "Zapowiedź konsultacji";
    private static final String MEETING = "Sesja warsztatowa: model konsultacji społecznych";
    private static final String VISIT = "Wyjazd studyjny: konsultacje, które coś zmieniają";

    @Test
    void anElementIsFollowedFromTheVisitToTheStatute() {
        try (var reader = new Person()) {
            reader.open("/secemin/practices");
            follow(reader, MODEL);
            follow(reader, ANSWER);
            var element = path(reader.page());
            assertEquals(
                    List.of("Zobaczono", "Omówiono", "Zapisano", "Wypróbowano", "Przyjęto", "Oceniono"),
                    reader.page().locator(".practices-way h3").allInnerTexts().stream()
                            .map(heading -> heading.split("\\s")[0])
                            .toList());
            reader.sees("26 września 2014").sees("Dane przykładowe (zmyślone)");
            seen(reader);
            described(reader, element);
            reader.open(element).sees("Debaty o funduszach sołeckich");
            reader.sees("Zmiana Statutu Gminy").sees("uchwała nr V/00/15").sees("Badanie po wdrożeniu");
            follow(reader, "§ 4 ust. 2");
            reader.sees("Urząd odpowiada na każdą uwagę z uzasadnieniem.");
            reader.open(element);
            follow(reader, "Badanie po zmianie Statutu");
            reader.sees("wyniki ogłoszone");
            assertEquals(List.of(), reader.mishaps());
        }
    }

    /** Where it was seen: the visit, and the report that was made of it. */
    private static void seen(Person reader) {
        follow(reader, VISIT);
        reader.sees("Grupa 3").sees("Co zrobić z uwagami");
        reader.press("Sprawozdanie").sees("Odpowiedzi przed wyjazdem i po nim").sees("Wnioski");
        reader.sees("Zróbmy taką tabelę od razu w internecie.");
        var photo = reader.page().locator(".practices-photos img").first();
        assertEquals("Tablica z trzema kolumnami: uwaga, odpowiedź, termin", photo.getAttribute("alt"));
    }

    /** What was written down of it: the card, which knows the visit. */
    private static void described(Person reader, String element) {
        reader.open(element);
        follow(reader, "Odpowiedź na każdą uwagę, w jednej tabeli");
        reader.sees("Możliwość przeniesienia")
                .sees("widziana na wizycie studyjnej")
                .sees(VISIT);
    }

    @Test
    void anotherElementGoesOnAndTheModelGetsANewVersion() {
        try (var officer = person("urzednik");
                var reader = new Person()) {
            officer.open("/secemin/practices/models");
            follow(officer, MODEL);
            follow(officer, NOTICE);
            var element = path(officer.page());
            ground(officer);
            officer.open(element).press("Dopisz krok").choose("stage", "DISCUSSED");
            officer.fill("day", "2014-11-18").fill("words", "Sołtysi chcą dostać zapowiedź pierwsi.");
            officer.choose("link", option(officer, MEETING))
                    .press("Zapisz")
                    .sees("Sołtysi chcą dostać zapowiedź pierwsi.");
            officer.press("Zmień treść").fill("wording", "Konsultacje zapowiada się 21 dni wcześniej.");
            officer.press("Zapisz");
            reader.open(element);
            assertTrue(!reader.text().contains("21 dni"), reader.text());
            officer.open(element.replaceFirst("/elements/.*", "/publish"))
                    .sees("21")
                    .sees("zmieniony");
            officer.fill("reason", "Dwa tygodnie to za mało.").press("Ogłoś nową wersję");
            reader.open(element).sees("21 dni").sees("Sołtysi chcą dostać zapowiedź pierwsi.");
            follow(reader, MEETING);
            assertTrue(
                    path(reader.page()).startsWith("/secemin/forum/"),
                    reader.page().url());
            reader.open(element.replaceFirst("/elements/.*", ""));
            follow(reader, "wersja 3");
            reader.sees("Dwa tygodnie to za mało.").sees("zmieniony");
            assertEquals(List.of(), officer.mishaps());
            assertEquals(List.of(), reader.mishaps());
        }
    }

    /** Picks by search what the element rests on: a meeting of the forum, which is another module's. */
    private static void ground(Person officer) {
        officer.press("Wskaż, na czym się opiera");
        var page = path(officer.page());
        var patience = Instant.now().plus(Duration.ofSeconds(30));
        do {
            officer.open(page + "?words=sesja+warsztatowa&kind=forum.meeting");
        } while (!officer.text().contains(MEETING) && Instant.now().isBefore(patience));
        officer.fill("note", "Zapowiedź z wyprzedzeniem.").press("Dodaj");
        officer.sees(MEETING).sees("Zapowiedź z wyprzedzeniem.");
    }

    /** The value of the link that is called so. */
    private static String option(Person officer, String words) {
        return officer.page()
                .locator("main select[name=link] option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
    }

    private static void follow(Person person, String words) {
        person.follow(person.page()
                .locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }
}
