package pl.wspolnie.forum.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** A document's way from its first text to its second version. */
class StandardIT extends SuiteTest {

    private static final String TOWN = "standardy";
    private static final String PASSWORD = "long enough words";
    private static final AtomicInteger TITLES = new AtomicInteger();

    private static final String TEXT = """
            § 1. 1. Urząd odpowiada na pisma organizacji w terminie trzydziestu dni.
            2. Urząd prowadzi stronę dla organizacji.
            § 2. Organizacje spotykają się z urzędem raz w roku.
            """;

    private static Client officer;
    private static Client administrator;
    private static Client resident;
    private static Client representative;

    @BeforeAll
    static void town() {
        var bench = new Bench();
        bench.municipality(TOWN, "Gmina Standardy", "8700901");
        bench.module(TOWN, "forum", true);
        bench.role(bench.account(email("urzednik"), "Urzędnik", PASSWORD), TOWN, "OFFICER");
        bench.account(email("mieszkanka"), "Mieszkanka Jawna", PASSWORD);
        var key = bench.account(email("prezes"), "Prezes", PASSWORD);
        var organisation = bench.organisation(TOWN, "Koło Zgodne", key);
        bench.role(bench.account(email("administrator"), "Administrator", PASSWORD), TOWN, "ADMINISTRATOR");
        officer = logIn("urzednik");
        administrator = logIn("administrator");
        resident = logIn("mieszkanka");
        representative = logIn("prezes");
        representative
                .post("/" + TOWN + "/acting", Fields.of("organisation", organisation))
                .expect(303);
    }

    private static String email(String name) {
        return name + "@" + TOWN + ".example";
    }

    private static Client logIn(String name) {
        return new Client(Server.base()).logIn(email(name), PASSWORD);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw"));
    }

    private static Answer send(Client client, String method, String path, JsonObjectBuilder body) {
        return client.json(
                method, "/api/v1/" + TOWN + "/forum" + path, body.build().toString());
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }

    private static long begin() {
        return id(begin(TEXT).expect(201).json());
    }

    private static Answer begin(String text) {
        var standard = object().add("title", "Standardy " + TITLES.incrementAndGet())
                .add("kind", "STANDARD")
                .add("summary", "Zasady")
                .add("audience", "EVERYBODY")
                .add("text", text);
        return send(officer, "POST", "/standards", standard);
    }

    private static JsonObject draft(long standard) {
        return officer.get("/api/v1/" + TOWN + "/forum/standards/" + standard + "/draft", "Accept", "application/json")
                .expect(200)
                .json();
    }

    private static Answer publish(long standard, LocalDate from, LocalDate to) {
        var seen = draft(standard).getJsonObject("version").getJsonNumber("rowVersion");
        var days = object().add("remarksFrom", from.toString()).add("remarksTo", to.toString());
        return send(officer, "POST", "/standards/" + standard + "/draft/publish", days.add("rowVersion", seen));
    }

    private static long published() {
        var standard = begin();
        publish(standard, today(), today().plusDays(7)).expect(200);
        return standard;
    }

    private static JsonArray text(long standard, int version) {
        return new Client(Server.base())
                .get(
                        "/api/v1/" + TOWN + "/forum/standards/" + standard + "/versions/" + version,
                        "Accept",
                        "application/json")
                .expect(200)
                .json()
                .getJsonArray("paragraphs");
    }

    private static JsonObject named(JsonArray paragraphs, String name) {
        return paragraphs.getValuesAs(JsonObject.class).stream()
                .filter(paragraph -> paragraph.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long paragraph(long standard, String name) {
        return named(text(standard, 1), name).getJsonNumber("paragraph").longValueExact();
    }

    private static JsonObject remark(Client client, long paragraph, String words, String proposed) {
        var remark = object().add("content", words);
        if (proposed != null) {
            remark.add("proposed", proposed);
        }
        return send(client, "POST", "/paragraphs/" + paragraph + "/remarks", remark)
                .expect(201)
                .json();
    }

    @Test
    void aDraftIsItsEditorsAloneAndSplitIntoParagraphs() {
        var standard = begin();
        resident.get("/" + TOWN + "/forum/standards/" + standard).expect(404);
        var names = draft(standard).getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()
                .map(paragraph -> paragraph.getString("name"))
                .toList();
        assertEquals(List.of("§ 1", "§ 1 ust. 1", "§ 1 ust. 2", "§ 2"), names);
        var seen = draft(standard).getJsonObject("version").getInt("rowVersion");
        var late = object().add("rowVersion", seen - 1);
        send(officer, "POST", "/standards/" + standard + "/draft/publish", late).expect(409);
    }

    @Test
    void aProposalIsSupportedOnceAcceptedAndTakenIntoTheNextVersion() {
        var standard = published();
        var proposal = remark(
                representative,
                paragraph(standard, "§ 1 ust. 1"),
                "Za długo.",
                "Urząd odpowiada na pisma organizacji w terminie czternastu dni.");
        assertEquals("PROPOSAL", proposal.getString("kind"));
        assertEquals("Koło Zgodne", proposal.getString("signature"));
        var path = "/remarks/" + id(proposal);
        send(resident, "POST", path + "/support", object()).expect(200);
        send(resident, "POST", path + "/support", object()).expect(409);
        send(representative, "POST", path + "/support", object()).expect(200);
        send(representative, "POST", path + "/support", object()).expect(409);
        send(resident, "PUT", path + "/answer", answer("ACCEPTED")).expect(403);
        send(officer, "PUT", path + "/answer", answer("ACCEPTED")).expect(200);
        send(officer, "PUT", path + "/answer", answer("REJECTED")).expect(409);
        send(representative, "POST", path + "/withdraw", object()).expect(409);

        send(officer, "POST", "/standards/" + standard + "/draft", object()).expect(200);
        send(officer, "POST", "/standards/" + standard + "/draft", object()).expect(409);
        var taken = send(officer, "POST", "/standards/" + standard + "/draft/accepted", object());
        assertEquals(1, taken.expect(200).json().getInt("taken"));
        publish(standard, today(), today().plusDays(7)).expect(200);

        var changed = named(text(standard, 2), "§ 1 ust. 1");
        assertEquals("REWORDED", changed.getString("change"));
        assertEquals(
                id(proposal), changed.getJsonArray("credits").getJsonNumber(0).longValueExact());
        assertEquals(1, changed.getInt("proposals"));
        var page = new Client(Server.base())
                .get("/" + TOWN + "/forum/standards/" + standard)
                .expect(200);
        assertTrue(page.html().select("li.reworded").text().contains("Koło Zgodne"), page.excerpt());
        var compared = new Client(Server.base())
                .get("/" + TOWN + "/forum/standards/" + standard + "/compare")
                .expect(200);
        assertTrue(compared.html().select("ins").text().contains("czternastu"), compared.excerpt());
    }

    @Test
    void aReplyThatWaitsForApprovalIsToldOfOnceItIsShown() {
        var standard = published();
        var thread = id(remark(representative, paragraph(standard, "§ 2"), "Kto prowadzi wykaz?", null));
        moderate(true);
        long reply;
        try {
            var words = object().add("content", "Wydział promocji.");
            reply = id(send(resident, "POST", "/remarks/" + thread + "/replies", words)
                    .expect(201)
                    .json());
        } finally {
            moderate(false);
        }
        assertFalse(news(representative).contains("Wydział promocji."));
        var waiting = officer
                .get("/api/v1/" + TOWN + "/moderation")
                .expect(200)
                .json()
                .getJsonArray("open")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getJsonNumber("document").longValueExact() == reply)
                .findFirst()
                .orElseThrow();
        officer.json("POST", "/api/v1/" + TOWN + "/moderation/" + id(waiting) + "/show", "{}")
                .expect(204);
        assertTrue(news(representative).contains("Wydział promocji."));
    }

    private static void moderate(boolean first) {
        administrator
                .json("PUT", "/api/v1/" + TOWN + "/moderation/rules", "{\"modules\":{\"forum\":" + first + "}}")
                .expect(200);
    }

    private static String news(Client person) {
        return person.get("/api/v1/account/notifications", "Accept", "application/json")
                .expect(200)
                .body();
    }

    @Test
    void aDiscussionStaysWithItsParagraphThroughEveryChange() {
        var standard = published();
        var moved = paragraph(standard, "§ 2");
        var dropped = paragraph(standard, "§ 1 ust. 2");
        remark(resident, moved, "Raz na kwartał.", null);
        remark(resident, dropped, "Strona jest nieczytelna.", null);
        send(officer, "POST", "/standards/" + standard + "/draft", object()).expect(200);
        var seen = draft(standard).getJsonObject("version").getJsonNumber("rowVersion");
        var next = """
                § 1. Organizacje spotykają się z urzędem raz na kwartał.
                § 2. 1. Urząd odpowiada na pisma organizacji w terminie trzydziestu dni.
                """;
        send(
                        officer,
                        "PUT",
                        "/standards/" + standard + "/draft/text",
                        object().add("text", next).add("rowVersion", seen))
                .expect(200);
        send(
                        officer,
                        "PUT",
                        "/standards/" + standard + "/draft/text",
                        object().add("text", next).add("rowVersion", seen))
                .expect(409);
        publish(standard, today(), today().plusDays(7)).expect(200);
        var first = named(text(standard, 2), "§ 1");
        assertEquals(moved, first.getJsonNumber("paragraph").longValueExact());
        assertEquals(1, first.getInt("remarks"));
        var gone = new Client(Server.base())
                .get("/" + TOWN + "/forum/paragraphs/" + dropped)
                .expect(200);
        assertTrue(gone.html().text().contains("Strona jest nieczytelna."), gone.excerpt());
        send(resident, "POST", "/paragraphs/" + dropped + "/remarks", object().add("content", "Jeszcze coś"))
                .expect(409);
    }

    @Test
    void afterTheLastDayRemarksAreRefusedAndTheReportStays() {
        var standard = published();
        var paragraph = paragraph(standard, "§ 2");
        remark(resident, paragraph, "=Formuła w arkuszu", null);
        var seen = new Client(Server.base())
                .get("/api/v1/" + TOWN + "/forum/standards/" + standard, "Accept", "application/json")
                .json()
                .getJsonArray("versions")
                .getJsonObject(0)
                .getJsonNumber("rowVersion");
        var over = object().add("remarksFrom", today().minusDays(9).toString())
                .add("remarksTo", today().minusDays(1).toString())
                .add("rowVersion", seen);
        send(officer, "PUT", "/standards/" + standard + "/days", over).expect(200);
        var late = send(resident, "POST", "/paragraphs/" + paragraph + "/remarks", object().add("content", "Za późno"));
        assertTrue(late.expect(409).body().contains("Termin uwag minął"), late.body());
        var table = new Client(Server.base()).get("/" + TOWN + "/forum/standards/" + standard + "/report.csv");
        assertTrue(table.expect(200).body().contains("\"'=Formuła w arkuszu\""), table.body());
        var entered = object().add("content", "Z pisma")
                .add("madeOn", today().minusDays(2).toString());
        send(officer, "POST", "/standards/" + standard + "/entries", entered).expect(201);
    }

    @Test
    void fiveHundredLongParagraphsArePastedAtOnce() {
        var text = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> "§ " + number + ". " + "Zażółć gęślą jaźń. ".repeat(51))
                .collect(Collectors.joining("\n\n"));
        var standard = id(begin(text).expect(201).json());
        assertEquals(500, draft(standard).getJsonArray("paragraphs").size());
        var path = "/" + TOWN + "/forum/standards/" + standard + "/draft/text";
        officer.post(path, Fields.of("text", text)).expect(200);
        var longer = text + "x".repeat(500_001 - text.length());
        begin(longer).expect(400);
        var refused = officer.post(path, Fields.of("text", longer)).expect(400);
        assertTrue(refused.html().text().contains("500"), refused.excerpt());
    }

    @Test
    void residentsAreNamedOnlyIfTheyWant() {
        var standard = published();
        var paragraph = paragraph(standard, "§ 2");
        remark(resident, paragraph, "Skrycie", null);
        var page = new Client(Server.base())
                .get("/" + TOWN + "/forum/paragraphs/" + paragraph)
                .expect(200);
        assertFalse(page.body().contains("Mieszkanka Jawna"));
        send(
                        resident,
                        "POST",
                        "/paragraphs/" + paragraph + "/remarks",
                        object().add("content", "Jawnie").add("named", true))
                .expect(201);
        var again = new Client(Server.base())
                .get("/" + TOWN + "/forum/paragraphs/" + paragraph)
                .expect(200);
        assertTrue(again.body().contains("Mieszkanka Jawna"));
        new Client(Server.base())
                .get("/" + TOWN + "/forum/paragraphs/" + paragraph + "/guest")
                .expect(404);
    }

    @Test
    void anAdoptedVersionSaysByWhomAndTakesNoRemarks() {
        var standard = published();
        var seen = object().add("adoptedOn", today().toString())
                .add("adoptedBy", "Rada Gminy")
                .add("resolution", "uchwała nr 7")
                .add("rowVersion", draftless(standard));
        var adopted = send(officer, "PUT", "/standards/" + standard + "/versions/1/adoption", seen);
        assertEquals("Rada Gminy", adopted.expect(200).json().getString("adoptedBy"));
        var page = new Client(Server.base())
                .get("/" + TOWN + "/forum/standards/" + standard)
                .expect(200);
        assertTrue(page.html().text().contains("uchwała nr 7"), page.excerpt());
        send(resident, "POST", "/standards/" + standard + "/remarks", object().add("content", "Po fakcie"))
                .expect(409);
    }

    private static jakarta.json.JsonNumber draftless(long standard) {
        return new Client(Server.base())
                .get("/api/v1/" + TOWN + "/forum/standards/" + standard, "Accept", "application/json")
                .json()
                .getJsonArray("versions")
                .getJsonObject(0)
                .getJsonNumber("rowVersion");
    }

    private static JsonObjectBuilder answer(String standpoint) {
        return object().add("standpoint", standpoint).add("reason", "Bo tak uzgodniono.");
    }
}
