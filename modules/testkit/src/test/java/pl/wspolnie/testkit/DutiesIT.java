package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** What the law asks of a public body's site, over real HTTP: personal data, accessibility, who changed what. */
class DutiesIT extends SuiteTest {

    private static final String HERE = "sumienna";
    private static final String PASSWORD = "long enough words";

    private static Client administrator;
    private static Client officer;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Sumienna", "8800092");
        bench().module(HERE, "sample", true);
        bench().role(
                        bench().account("administrator@duties.example", "Admin Sumienny", PASSWORD),
                        HERE,
                        "ADMINISTRATOR");
        bench().role(bench().account("urzednik@duties.example", "Urzędnik Sumienny", PASSWORD), HERE, "OFFICER");
        administrator = new Client(base()).logIn("administrator@duties.example", PASSWORD);
        officer = new Client(base()).logIn("urzednik@duties.example", PASSWORD);
    }

    private static String at(String path) {
        return "/" + HERE + "/" + path;
    }

    @Test
    void theRegisterOfProcessingIsMadeOfWhatModulesDeclare() {
        assertEquals(403, officer.get(at("admin/privacy")).status());
        var register = administrator.get(at("admin/privacy")).expect(200).html();
        var kinds = register.select("tbody tr").eachText();
        assertTrue(kinds.stream().anyMatch(row -> row.contains("Upoważnienia do działania")), kinds.toString());
        var link = register.selectFirst("tbody a[href*=/privacy/sample/]").attr("href");
        assertEquals(404, administrator.get(at("admin/privacy/sample/unknown")).status());
        var wrong = administrator.post(link, Fields.of("months", "-1"));
        assertEquals(400, wrong.status());
        var own = Fields.of("months", 6)
                .and("clause", "Nasza klauzula.\n\nDrugi akapit.")
                .and("clauseEnglish", "");
        administrator.follow(administrator.post(link, own)).expect(200);
        var page = administrator.get(link).expect(200).html().text();
        assertTrue(page.contains("Nasza klauzula. Drugi akapit."), page);
        var again = administrator.get(at("admin/privacy")).html().text();
        assertTrue(again.contains("6 miesięcy"), again);
        var audit = administrator.get(at("admin/audit")).html().text();
        assertTrue(audit.contains("Zdecydowano o przechowywaniu lub klauzuli danych"), audit);
    }

    @Test
    void formsSayHowTheirDataAreProcessed() {
        var account = visitor()
                .get("/register")
                .expect(200)
                .html()
                .select("form .clause")
                .text();
        assertTrue(account.contains("Administratorem Twoich danych jest ten, kto prowadzi ten serwis."), account);
        var follow = visitor()
                .get(at("follow"))
                .expect(200)
                .html()
                .select("form .clause")
                .text();
        assertTrue(follow.contains("Sumienna"), follow);
        assertTrue(follow.contains("Twoja zgoda"), follow);
        var entry = officer.get(at("organisations/entered/new")).expect(200).html();
        assertFalse(entry.select("form .clause").isEmpty());
        var data = administrator.get(at("admin/privacy")).html().text();
        assertTrue(data.contains("Obserwowanie spraw e-mailem"), data);
    }

    @Test
    void thePageOfTheMunicipalitySaysWhoMadeIt() {
        var history =
                visitor().get("/" + HERE).expect(200).html().select(".history").text();
        assertTrue(history.contains("Wytworzył informację"), history);
    }

    @Test
    void aPersonTakesOwnDataAwayAndHasThemErased() {
        bench().account("osoba@duties.example", "Osoba Sumienna", PASSWORD);
        var person = new Client(base()).logIn("osoba@duties.example", PASSWORD);
        var archive = person.get("/account/my-data/wspolnie.zip").expect(200);
        assertEquals("application/zip", archive.header("Content-Type"));
        assertTrue(person.get("/account/my-data").expect(200).body().contains("/account/my-data/erase"));
        assertEquals(
                303, visitor().post("/account/my-data/erase", Fields.none()).status());
        var erased = person.post("/account/my-data/erase", Fields.none())
                .expect(200)
                .html()
                .text();
        assertTrue(erased.contains("Dane usunięto"), erased);
        assertEquals(200, person.get("/account").status(), "the account stays");
    }

    @Test
    void theAccessibilityStatementFollowsTheSettingsAndTheLastCheck() {
        var before = visitor().get(at("accessibility")).expect(200).html();
        for (var id : List.of(
                "a11y-wstep",
                "a11y-podmiot",
                "a11y-url",
                "a11y-zakres",
                "a11y-status",
                "a11y-ocena",
                "a11y-kontakt",
                "a11y-email",
                "a11y-procedura",
                "a11y-architektura",
                "a11y-aplikacje")) {
            assertNotNull(before.getElementById(id), id);
        }
        assertEquals(
                "/" + HERE + "/accessibility",
                before.selectFirst("meta[name=deklaracja-dostępności]").attr("content"));
        var form = administrator.get(at("admin/settings")).expect(200).html();
        var fields = Fields.of("seen", form.selectFirst("input[name=seen]").attr("value"))
                .and("data-protection-inspector", "iod@sumienna.example")
                .and("accessibility-status", "full")
                .and("accessibility-method", "audit")
                .and("accessibility-published", "2026-01-02")
                .and("accessibility-updated", "2026-02-03")
                .and("accessibility-prepared", "2026-03-04")
                .and("accessibility-reviewed", "")
                .and("accessibility-lacks", "")
                .and("accessibility-person", "Koordynator")
                .and("accessibility-email", "")
                .and("accessibility-phone", "+48 34 000 00 00")
                .and("accessibility-building", "Wejście bez progu.")
                .and("accessibility-apps", "");
        administrator
                .post(at("admin/settings"), fields.with("accessibility-reviewed", "wczoraj"))
                .expect(400);
        administrator.post(at("admin/settings"), fields).expect(303);
        assertEquals(
                403,
                officer.json("POST", "/api/v1/" + HERE + "/accessibility-checks", "{}")
                        .status());
        administrator
                .json(
                        "POST",
                        "/api/v1/" + HERE + "/accessibility-checks",
                        "{\"tool\":\"axe 4.11\",\"pages\":40,\"violations\":0}")
                .expect(201);
        var after = visitor().get(at("accessibility")).expect(200).html();
        assertEquals("2026-01-02", after.getElementById("a11y-data-publikacja").attr("datetime"));
        assertEquals(
                "2026-03-04", after.getElementById("a11y-data-sporzadzenie").attr("datetime"));
        assertTrue(after.getElementById("a11y-data-przeglad") == null, "no day was given");
        assertTrue(after.getElementById("a11y-status").text().contains("jest zgodna"));
        assertTrue(after.getElementById("a11y-ocena").text().contains("axe 4.11, 40 stron, bez niezgodności"));
        assertEquals("tel:+48340000000", after.getElementById("a11y-telefon").attr("href"));
    }

    @Test
    void publicPagesSayWhoMadeAndChangedThem() {
        var api = "/api/v1/" + HERE + "/organisations";
        var body = "{\"name\":\"OSP Sumienna\",\"legalForm\":\"VOLUNTEER_FIRE_BRIGADE\",\"status\":\"ACTIVE\","
                + "\"source\":\"test\"}";
        var id = officer.json("POST", api, body).expect(201).json().getInt("id");
        var office = visitor()
                .get(at("organisations/" + id))
                .expect(200)
                .html()
                .select(".history")
                .text();
        assertTrue(office.contains("Wytworzył informację: Urzędnik Sumienny"), office);
        bench().account("zalozyciel@duties.example", "Założyciel Sumienny", PASSWORD);
        var founder = new Client(base()).logIn("zalozyciel@duties.example", PASSWORD);
        var entered = founder.json("POST", api + "/entered", body.replace("OSP", "Koło"))
                .expect(201)
                .json()
                .getInt("id");
        officer.json("POST", api + "/" + entered + "/verify", "").expect(200);
        var resident = visitor()
                .get(at("organisations/" + entered))
                .expect(200)
                .html()
                .select(".history")
                .text();
        assertTrue(resident.contains("Wytworzył informację: osoba prywatna"), resident);
        assertFalse(resident.contains("Założyciel"), "residents are not named");
        assertTrue(resident.contains("Zweryfikowano organizację, Urzędnik Sumienny"), resident);
    }
}
