package pl.wspolnie.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.Mailbox;

/** Two people found an organisation and act for it, by hand in a browser, with the mails that came. */
@Tag("once")
class OrganisationWalkIT extends DemoSuite {

    private static final String FOUNDER = "zalozycielka@walk.example";
    private static final String SECOND = "drugi@walk.example";
    private static final String PASSWORD = "kilka długich słów";
    private static final String NAME = "Stowarzyszenie Zmyślone nad Pilicą";
    private static final String TITLE = "Próby kapeli co tydzień";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    @Test
    void fromTheFirstMailToTheProposalThatStays() {
        var edition = announce();
        try (var founder = register("Założycielka Zmyślona", FOUNDER);
                var second = register("Drugi Zmyślony", SECOND)) {
            found(founder);
            verify();
            mandate(founder);
            var proposal = submit(second, edition);
            founder.open("/secemin/budget/mine").sees(TITLE);
            auditNamesBoth();
            second.open("/account/organisations").sees(NAME).press("Zrezygnuj");
            assertEquals(
                    0, second.open("/secemin").page().locator(".acting-bar").count());
            stays(proposal);
            assertEquals(List.of(), founder.mishaps());
            assertEquals(List.of(), second.mishaps());
        }
    }

    /** An edition to which organisations submit now; its key. */
    private int announce() {
        var officer = client("urzednik");
        var edition = ("{'name':'Konkurs pomysłów','year':2030,'kind':'ORGANISATIONS','description':'Opis',"
                        + "'submitters':'ORGANISATIONS','voters':'ORGANISATIONS','total':1000,"
                        + "'pools':[{'name':'Cała gmina','amount':1000,'choices':2}],"
                        + span("submission", -1, 60) + span("verification", 61, 70) + span("voting", 71, 80)
                        + "'resultsOn':'" + today.plusDays(90) + "','voteType':'APPROVAL','changeOfMind':true,"
                        + "'oneArea':false,'ruleId':'greedy-votes','completion':'none','ties':'votes,cost,draw'}")
                .replace('\'', '"');
        var path = "/api/v1/secemin/budget/editions";
        var id = officer.json("POST", path, edition).expect(201).json().getInt("id");
        officer.json("POST", path + "/" + id + "/publish", "{}").expect(200);
        return id;
    }

    private String span(String stage, int from, int to) {
        return "'%1$sFrom':'%2$s','%1$sTo':'%3$s',".formatted(stage, today.plusDays(from), today.plusDays(to));
    }

    private static Person register(String name, String email) {
        var person = new Person();
        person.open("/register").fill("name", name).fill("email", email);
        person.press("Dalej").sees("Sprawdź swoją skrzynkę");
        person.open(Mailbox.await(email, 1).link()).sees(name);
        person.fill("password", PASSWORD).fill("repeated", PASSWORD).press("Załóż konto");
        return person;
    }

    private static void found(Person founder) {
        founder.open("/secemin/organisations/entered/new").fill("name", NAME);
        founder.choose("legalForm", "ASSOCIATION").choose("status", "ACTIVE");
        founder.fill("source", "Jestem w zarządzie.").press("Wyślij do urzędu").sees("Zgłoszenie wysłano do urzędu.");
    }

    private static void verify() {
        try (var officer = person("urzednik")) {
            officer.open("/secemin/admin/organisations");
            officer.follow(officer.page().getByText(NAME).first());
            officer.press("Zweryfikuj i wpisz do rejestru").sees(NAME);
            assertEquals(List.of(), officer.mishaps());
        }
        Mailbox.await(FOUNDER, 2);
    }

    private void mandate(Person founder) {
        founder.actForAnOrganisation("/secemin");
        founder.open("/account/organisations");
        founder.follow(founder.page().getByText(NAME).first());
        founder.press("Przedstawiciele").fill("person", SECOND);
        founder.choose("kinds", "SUBMIT").fill("from", today);
        founder.press("Wpisz upoważnienie").sees("Drugi Zmyślony");
    }

    /** The second person submits as the organisation; the proposal's address. */
    private static String submit(Person second, int edition) {
        second.actForAnOrganisation("/secemin");
        second.open("/secemin/budget/editions/" + edition + "/proposals/new");
        second.fill("title", TITLE).fill("summary", "W skrócie.").fill("description", "Szerzej.");
        second.fill("justification", "Bo tego brakuje.").fill("location", "Świetlica");
        second.fill("items[0].name", "Instruktor").fill("items[0].cost", "900");
        second.choose("accessible", "YES").chooseFirst("consentRules").chooseFirst("consentRights");
        second.press("Zgłoś").sees(TITLE).sees(NAME);
        return path(second.page());
    }

    private static void auditNamesBoth() {
        var audit =
                client("administrator").get("/secemin/admin/audit").expect(200).html();
        var row = audit.select("tbody tr").stream()
                .map(line -> line.text())
                .filter(text -> text.contains("Drugi Zmyślony"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains(NAME), row);
    }

    private static void stays(String proposal) {
        for (Client reader : List.of(visitor(), client("urzednik"))) {
            var text = reader.get(proposal).expect(200).html().select("main").text();
            assertTrue(text.contains(TITLE) && text.contains(NAME), text);
        }
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
