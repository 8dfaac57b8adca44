package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.running.Mailbox;

/** A meeting from its call to its minutes, by those who hold it and those who come, with an account and without. */
class ForumWalkIT extends DemoSuite {

    private static final String FIRST = "pierwsza@forum-walk.example";
    private static final String SECOND = "druga@forum-walk.example";
    private static final String QUESTION = "Wspólny kalendarz wydarzeń";

    private final LocalDateTime now =
            LocalDateTime.now(ZoneId.of("Europe/Warsaw")).truncatedTo(ChronoUnit.MINUTES);

    @Test
    void theLastSeatGoesToWhoWaits() {
        try (var officer = person("urzednik");
                var first = new Person();
                var second = new Person()) {
            var meeting = call(officer, "Warsztat na jedno miejsce", now.plusDays(5), "1");
            signUp(first, meeting, "Pierwsza Zmyślona", FIRST).sees("Masz miejsce na tym spotkaniu");
            signUp(second, meeting, "Druga Zmyślona", SECOND).sees("Jesteś na liście rezerwowej");
            first.open(Mailbox.await(FIRST, 1).link()).sees("Pierwsza Zmyślona").press("Wycofaj zapis");
            var told = Mailbox.await(SECOND, 2);
            assertTrue(told.subject().contains("Zwolniło się miejsce"), told.subject());
            second.open(Mailbox.await(SECOND, 1).link()).sees("Masz miejsce na tym spotkaniu");
            officer.open(meeting + "/participants").sees("Druga Zmyślona");
            for (var person : List.of(officer, first, second)) {
                assertEquals(List.of(), person.mishaps());
            }
        }
    }

    @Test
    void anOrganisationChecksInAndVotesAndTheMinutesTellOfIt() {
        try (var officer = person("urzednik");
                var organisation = person("organizacja");
                var visitor = new Person()) {
            var meeting = call(officer, "Spotkanie z głosowaniem", now.minusMinutes(20), "40");
            officer.open(meeting + "/participants").press("Pokaż kod");
            var code = officer.page().locator(".checkin-code").innerText();
            organisation.actForAnOrganisation("/" + SECEMIN).open(meeting + "/checkin");
            asPeopleDo(organisation);
            organisation.fill("code", code).press("Potwierdź obecność").sees("Obecność potwierdzona");
            officer.open(meeting + "/votes/new").fill("question", QUESTION).press("Zapisz");
            officer.press("Otwórz głosowanie").sees("Oddano głosów: 0 z 1");
            var vote = path(officer);
            organisation.open(vote).choose("choice", "0").press("Oddaj głos").sees("Twój głos został oddany.");
            visitor.open(vote);
            assertTrue(!visitor.text().contains("Wynik głosowania"), visitor.text());
            officer.open(vote).press("Zamknij i policz").sees("Wniosek przyjęto.");
            officer.open(meeting).press("Spotkanie się odbyło");
            officer.open(meeting + "/minutes").press("Sporządź projekt").press("Zapisz");
            officer.press("Opublikuj").sees("opublikowany, do przyjęcia");
            visitor.open(meeting + "/minutes")
                    .sees("Głosowanie jawne: " + QUESTION)
                    .sees("Wniosek przyjęto.");
            for (var person : List.of(officer, organisation, visitor)) {
                assertEquals(List.of(), person.mishaps());
            }
        }
    }

    /** Calls a meeting and gives its address. */
    private static String call(Person officer, String title, LocalDateTime starts, String seats) {
        officer.open("/" + SECEMIN + "/forum");
        // The first body of the list is the partners' forum, for which the powiat calls.
        var bodies = officer.page().locator("main section[aria-labelledby=bodies]");
        officer.follow(bodies.getByText("Spotkania „Wspólnie z Mieszkańcami").first());
        officer.follow(
                officer.page().locator("main").getByText("Zwołaj spotkanie").first());
        officer.fill("title", title).choose("kind", "workshop").fill("place", "Świetlica");
        officer.fill("starts", typed(starts))
                .fill("ends", typed(starts.plusHours(2)))
                .fill("seats", seats);
        officer.press("Zapisz").press("Ogłoś i zaproś członków").sees("zwołane");
        return path(officer);
    }

    private static Person signUp(Person person, String meeting, String name, String email) {
        person.open(meeting + "/register");
        asPeopleDo(person);
        person.fill("name", name).fill("email", email);
        return person.follow(
                person.page().locator("main form button[type=submit]").first());
    }

    /** Nobody fills in a form faster than this. */
    private static void asPeopleDo(Person person) {
        person.page().waitForTimeout(3_100);
    }

    private static String typed(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private static String path(Person person) {
        return person.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
