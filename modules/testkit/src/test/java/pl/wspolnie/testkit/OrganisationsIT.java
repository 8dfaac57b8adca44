package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.client.Multipart;
import pl.wspolnie.testkit.running.CourtRegister;

/** Organisations over real HTTP: entered, verified, acted for, left; and read from files. */
class OrganisationsIT extends SuiteTest {

    private static final String HERE = "organizacyjna";
    private static final String PASSWORD = "long enough words";
    private static final String NAME = "Koło Przyjaciół Czytania";

    private static Client officer;
    private static Client founder;
    private static Client second;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Organizacyjna", "8800082");
        bench().role(bench().account("urzednik@org.example", "Urzędnik Org", PASSWORD), HERE, "OFFICER");
        var administrator = bench().account("administrator@org.example", "Administrator Org", PASSWORD);
        bench().role(administrator, HERE, "ADMINISTRATOR");
        bench().account("pierwsza@org.example", "Pierwsza Osoba", PASSWORD);
        bench().account("druga@org.example", "Druga Osoba", PASSWORD);
        officer = new Client(base()).logIn("urzednik@org.example", PASSWORD);
        founder = new Client(base()).logIn("pierwsza@org.example", PASSWORD);
        second = new Client(base()).logIn("druga@org.example", PASSWORD);
    }

    private static String at(String path) {
        return "/" + HERE + "/" + path;
    }

    @Test
    void isFilledInFromTheCourtRegisterOnAClick() {
        var blank = founder.get(at("organisations/entered/new")).expect(200).html();
        assertEquals(
                "Pobierz z KRS",
                blank.selectFirst("main form[method=get] button").text());
        var filled = founder.get(at("organisations/entered/new?krs=" + CourtRegister.KNOWN))
                .expect(200)
                .html();
        assertEquals(
                "Stowarzyszenie Miłośników Prób",
                filled.selectFirst("input[name=name]").attr("value"));
        assertEquals(
                "2003-02-14", filled.selectFirst("input[name=registeredOn]").attr("value"));
        assertEquals(
                "KRS",
                filled.selectFirst("select[name=registerKind] option[selected]").attr("value"));
        assertTrue(filled.selectFirst("textarea[name=source]").text().contains("odpis aktualny nr 0000123456"));
        var office = officer.get(at("admin/organisations/new?krs=" + CourtRegister.KNOWN))
                .expect(200)
                .html();
        assertEquals("292000002", office.selectFirst("input[name=regon]").attr("value"));
        var said = Map.of(
                "12",
                "Numer KRS ma 10 cyfr",
                "0000999999",
                "nie zna organizacji o tym numerze",
                CourtRegister.FAULTY,
                "teraz nie odpowiada");
        said.forEach((number, words) -> {
            var page =
                    founder.get(at("organisations/entered/new?krs=" + number)).expect(200);
            assertTrue(page.html().text().contains(words), number);
        });
    }

    @Test
    void goesFromEntryToMandateToLeaving() {
        var entry = Fields.of("name", NAME)
                .and("legalForm", "INFORMAL_GROUP")
                .and("status", "ACTIVE")
                .and("email", "kolo@org.example")
                .and("source", "prowadzę grupę");
        var wrong = founder.post(at("organisations/entered"), entry.and("nip", "8567346216"));
        assertEquals(400, wrong.status());
        assertTrue(wrong.body().contains("To nie jest poprawny NIP"));
        var entered = founder.post(at("organisations/entered"), entry);
        assertEquals(303, entered.status());
        var id = entered.header("Location").replaceAll(".*/entered/(\\d+).*", "$1");
        assertEquals(404, visitor().get(at("organisations/" + id)).status(), "not before it is verified");
        assertEquals(404, second.get(at("organisations/entered/" + id)).status(), "somebody else's");
        assertEquals(
                403,
                founder.post(at("admin/organisations/" + id + "/entry/verify"), Fields.none())
                        .status());
        assertTrue(officer.get(at("admin/organisations")).expect(200).body().contains(NAME));
        officer.post(at("admin/organisations/" + id + "/entry/verify"), Fields.none())
                .expect(303);
        var shown = visitor().get(at("organisations/" + id)).expect(200);
        assertFalse(shown.body().contains("kolo@org.example"), "no consent to publish it");

        assertEquals(403, founder.get(at("organisations/" + id + "/members")).status(), "acting for nobody");
        founder.post(at("acting"), Fields.of("organisation", id)).expect(303);
        var mandate = Fields.of("person", "druga@org.example")
                .and("from", "2026-01-01")
                .and("kinds", "SUBMIT");
        founder.post(at("organisations/" + id + "/members"), mandate).expect(303);
        second.post(at("acting"), Fields.of("organisation", id)).expect(303);
        assertEquals(403, second.get(at("organisations/" + id + "/members")).status(), "may submit, not manage");
        founder.post(at("organisations/" + id + "/keep/confirm"), Fields.none()).expect(303);
        var audit = new Client(base())
                .logIn("administrator@org.example", PASSWORD)
                .get(at("admin/audit"))
                .expect(200)
                .html()
                .text();
        assertTrue(
                audit.contains("Organizacja potwierdziła swoje dane Organizacja " + NAME + " historia: Organizacja "
                        + NAME + " Pierwsza Osoba " + NAME),
                audit);

        var leaving = second.get("/account/organisations")
                .expect(200)
                .html()
                .selectFirst("form[action=/account/organisations/leave] input[name=mandate]")
                .attr("value");
        second.post(
                        "/account/organisations/leave",
                        Fields.of("municipality", HERE).and("mandate", leaving))
                .expect(303);
        assertTrue(second.get(at("organisations")).html().select(".acting-bar").isEmpty());
        assertEquals(
                403, second.post(at("acting"), Fields.of("organisation", id)).status());
    }

    @Test
    void readsAFileLineByLine() {
        var csv = "nazwa;forma_prawna;nip;opp_od\n"
                + "Fundacja Pierwsza;fundacja;856-734-62-15;\n"
                + "Fundacja Druga;fundacja;8567346216;wczoraj\n"
                + "Fundacja Trzecia;spółka z o.o.;;\n"
                + "Fundacja Pierwsza;fundacja;;\n";
        var file = new Multipart().file("file", "rejestr.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(403, founder.post(at("admin/organisations/import"), file).status());
        var preview = officer.follow(officer.post(at("admin/organisations/import"), file))
                .expect(200);
        var rows = preview.html().select("tbody tr");
        assertEquals(4, rows.size());
        assertTrue(
                rows.get(1).text().contains("nip: To nie jest poprawny NIP"),
                rows.get(1).text());
        assertTrue(rows.get(1).text().contains("opp_od:"), rows.get(1).text());
        assertTrue(rows.get(2).text().contains("forma_prawna:"), rows.get(2).text());
        assertTrue(
                rows.get(3).text().contains("jest już w wierszu 2"), rows.get(3).text());
        assertFalse(visitor().get(at("organisations")).body().contains("Fundacja Pierwsza"), "nothing yet");
        var address = preview.uri().getPath();
        assertEquals(400, officer.post(address, Fields.of("line", 3)).status(), "a line with faults");
        officer.post(address, Fields.of("line", 2)).expect(303);
        assertTrue(visitor().get(at("organisations")).body().contains("Fundacja Pierwsza"));
        assertFalse(visitor().get(at("organisations")).body().contains("Fundacja Druga"));
        assertEquals(404, officer.post(address, Fields.of("line", 2)).status(), "only once");
        var data =
                visitor().get(at("data/platform-organisations.csv")).expect(200).body();
        assertTrue(data.contains("Fundacja Pierwsza,,FOUNDATION,ACTIVE"), data);
    }

    @Test
    void isOpenToPrograms() {
        var api = "/api/v1/" + HERE + "/organisations";
        var body = "{\"name\":\"OSP Programowa\",\"legalForm\":\"VOLUNTEER_FIRE_BRIGADE\",\"status\":\"ACTIVE\","
                + "\"source\":\"test\",\"email\":\"osp@org.example\",\"contactPublished\":false,"
                + "\"confidential\":{\"bankAccount\":\"%s\"}}";
        assertEquals(401, visitor().json("POST", api, body).status());
        assertEquals(403, founder.json("POST", api, body).status());
        var wrong = officer.json("POST", api, body.formatted("123"));
        assertEquals(400, wrong.status());
        assertEquals(
                "confidential.bankAccount",
                wrong.json().getJsonArray("faults").getJsonObject(0).getString("field"));
        var added = officer.json("POST", api, body.formatted("61 1090 1014 0000 0712 1981 2874"))
                .expect(201);
        var id = added.json().getInt("id");
        var read = visitor().get(api + "/" + id).expect(200).body();
        assertFalse(read.contains("osp@org.example") || read.contains("61109010"), read);
        var changed = body.formatted("").replace("Programowa", "Zmieniona");
        assertEquals(409, officer.json("PUT", api + "/" + id, changed).status(), "without saying what was read");
        officer.json("PUT", api + "/" + id, changed, "If-Match", added.header("ETag"))
                .expect(200);
        assertEquals(
                409,
                officer.json("PUT", api + "/" + id, changed, "If-Match", added.header("ETag"))
                        .status());
        var upload = officer.ask("POST", "/api/v1/" + HERE + "/organisation-imports", "Content-Type", "text/csv");
        assertEquals(400, upload.status(), "an empty table");
    }
}
