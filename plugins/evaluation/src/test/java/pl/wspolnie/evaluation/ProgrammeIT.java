package pl.wspolnie.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Mailbox;
import pl.wspolnie.testkit.running.Server;

/** An organisation reads its report before everybody else; a recommendation is followed; nothing is divided by zero. */
class ProgrammeIT extends SuiteTest {

    private static final String SLUG = "ocena";
    private static final String PASSWORD = "long enough words";
    private static final Bench BENCH = new Bench();

    private static Client officer;
    private static Client own;
    private static Client other;
    private static Client resident;
    private static long organisation;

    @BeforeAll
    static void town() throws InterruptedException {
        BENCH.municipality(SLUG, "Gmina Ocena", "8800001");
        BENCH.module(SLUG, "evaluation", true);
        var key = BENCH.account("urzednik@ocena.example", "Urzędnik", PASSWORD);
        BENCH.role(key, SLUG, "OFFICER");
        officer = loggedIn("urzednik");
        organisation =
                BENCH.organisation(SLUG, "Koło Badane", BENCH.account("wlasna@ocena.example", "Prezeska", PASSWORD));
        own = acting("wlasna", organisation);
        var stranger = BENCH.account("obcy@ocena.example", "Prezes", PASSWORD);
        other = acting("obcy", BENCH.organisation(SLUG, "Koło Inne", stranger));
        BENCH.account("mieszkanka@ocena.example", "Mieszkanka", PASSWORD);
        resident = loggedIn("mieszkanka");
        follow(SLUG, "platform.news", 0, "wszystko@ocena.example");
    }

    private static Client loggedIn(String name) {
        return new Client(Server.base()).logIn(name + "@ocena.example", PASSWORD);
    }

    private static Client acting(String name, long organisation) {
        var client = loggedIn(name);
        client.post("/" + SLUG + "/acting", Fields.of("organisation", organisation))
                .expect(303);
        return client;
    }

    @Test
    void anOrganisationSeesItsReportFirstCommentsAndThenAllSeeIt() {
        long report = begun();
        nobodyBut(report, List.of(officer));
        post(officer, "/effectiveness/" + report + "/show", Json.createObjectBuilder())
                .expect(400);
        var draft = get(officer, "/effectiveness/" + report).json();
        put(
                        officer,
                        "/effectiveness/" + report,
                        Json.createObjectBuilder()
                                .add("assessment", "Działa dobrze.")
                                .add("rowVersion", draft.getJsonNumber("rowVersion")))
                .expect(200);
        post(officer, "/effectiveness/" + report + "/show", Json.createObjectBuilder())
                .expect(200);
        nobodyBut(report, List.of(officer, own));
        assertTrue(own.get("/" + SLUG).body().contains("Koło Badane"), "a tile invites to comment");
        post(officer, "/effectiveness/" + report + "/publish", Json.createObjectBuilder())
                .expect(409);
        post(other, "/effectiveness/" + report + "/comment", words("Nie nasze")).expect(404);
        post(own, "/effectiveness/" + report + "/comment", words("")).expect(400);
        post(own, "/effectiveness/" + report + "/comment", words("Dziękujemy za raport."))
                .expect(200);
        post(officer, "/effectiveness/" + report + "/publish", Json.createObjectBuilder())
                .expect(200);
        var page =
                new Client(Server.base()).get(page("/effectiveness/" + report)).expect(200);
        assertTrue(page.body().contains("Dziękujemy za raport."));
        var mail = Mailbox.await("wszystko@ocena.example", "Raport o organizacji Koło Badane");
        assertTrue(mail.text().contains("/evaluation/effectiveness/" + report), mail.text());
        resident.get(page("/effectiveness/" + report + "/report.pdf")).expect(200);
        post(own, "/effectiveness/" + report + "/comment", words("Za późno")).expect(409);
    }

    private static long begun() {
        var round = post(
                        officer,
                        "/rounds",
                        Json.createObjectBuilder()
                                .add("name", "Raporty")
                                .add("starts", today().minusYears(1).toString())
                                .add("ends", today().toString())
                                .add("commentDays", 14)
                                .add("organisations", Json.createArrayBuilder().add(organisation)))
                .expect(201)
                .json();
        var reports = get(officer, "/rounds/" + id(round) + "/reports").array();
        return id(reports.getJsonObject(0));
    }

    /** Page, program and paper are there for these alone, and no list tells of the report to the others. */
    private static void nobodyBut(long report, List<Client> readers) {
        for (var client : List.of(officer, own, other, resident, new Client(Server.base()))) {
            int expected = readers.contains(client) ? 200 : 404;
            client.get(page("/effectiveness/" + report)).expect(expected);
            client.get(page("/effectiveness/" + report + "/report.pdf")).expect(expected);
            get(client, "/effectiveness/" + report).expect(expected);
            if (expected == 404) {
                assertFalse(client.get(page("/effectiveness")).body().contains("effectiveness/" + report));
                assertFalse(get(client, "/effectiveness").body().contains("Koło Badane"));
            }
        }
    }

    @Test
    void aRecommendationIsFollowedUntilItIsDone() {
        var report = post(
                        officer,
                        "/reports",
                        Json.createObjectBuilder()
                                .add("title", "Ewaluacja próbna")
                                .add("kind", "EX_POST")
                                .add("subject", "Próba")
                                .add(
                                        "experts",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("role", "ekspertka")
                                                        .add("independence", "Bez powiązań."))))
                .expect(201)
                .json();
        var path = "/reports/" + id(report);
        var question = post(
                        officer,
                        path + "/questions",
                        Json.createObjectBuilder().add("criterion", "RELEVANCE").add("wording", "Czy trafnie?"))
                .expect(201)
                .json();
        var recommendation = post(
                        officer,
                        path + "/recommendations",
                        Json.createObjectBuilder()
                                .add("conclusion", "Brakuje terminów.")
                                .add("wording", "Ustalić terminy na cały rok.")
                                .add("responsible", "sekretarz")
                                .add("email", "urzednik@ocena.example")
                                .add("dueOn", today().plusDays(10).toString()))
                .expect(201)
                .json();
        post(officer, path + "/publish", Json.createObjectBuilder()).expect(400);
        put(
                        officer,
                        "/questions/" + id(question),
                        Json.createObjectBuilder()
                                .add("criterion", "RELEVANCE")
                                .add("wording", "Czy trafnie?")
                                .add("finding", "Tak.")
                                .add("rowVersion", question.getJsonNumber("rowVersion")))
                .expect(200);
        resident.get(page(path)).expect(404);
        post(officer, path + "/publish", Json.createObjectBuilder()).expect(200);
        resident.get(page(path)).expect(200);
        assertTrue(resident.get(page("/recommendations")).body().contains("Ustalić terminy"));
        var note = Json.createObjectBuilder()
                .add("day", today().toString())
                .add("status", "DONE")
                .add("note", "Terminy ogłoszone.");
        post(resident, "/recommendations/" + id(recommendation) + "/notes", note)
                .expect(403);
        var followed = post(
                        officer,
                        "/recommendations/" + id(recommendation) + "/notes",
                        Json.createObjectBuilder()
                                .add("day", today().toString())
                                .add("status", "DONE")
                                .add("note", "Terminy ogłoszone."))
                .expect(201)
                .json();
        assertEquals("DONE", followed.getString("status"));
        assertFalse(resident.get(page("/recommendations")).body().contains("Ustalić terminy"));
        put(officer, path, Json.createObjectBuilder()).expect(400);
        post(officer, path + "/revise", Json.createObjectBuilder()).expect(200);
        assertTrue(resident.get(page(path)).body().contains("Czy trafnie?"), "the published version stays");
        get(resident, path).expect(404);
    }

    @Test
    void aShareOfNothingIsNoDataAndAFigureOfAModuleThatIsOffSaysSo() {
        var programme = post(
                        officer,
                        "/programmes",
                        Json.createObjectBuilder()
                                .add("name", "Program próbny")
                                .add("kind", "COOPERATION")
                                .add("starts", "2025-01-01")
                                .add("ends", "2025-12-31"))
                .expect(201)
                .json();
        var indicator = post(
                        officer,
                        "/programmes/" + id(programme) + "/indicators",
                        Json.createObjectBuilder()
                                .add("kind", "RESULT")
                                .add("name", "Udział")
                                .add("source", "rejestr")
                                .add("direction", "UP")
                                .add("share", true)
                                .add("target", 80)
                                .add("figure", "budget.proposals")
                                .add("wholeFigure", "budget.proposals"))
                .expect(201)
                .json();
        var measured = post(
                        officer,
                        "/indicators/" + id(indicator) + "/measurements",
                        Json.createObjectBuilder()
                                .add("measuredOn", "2025-06-30")
                                .add("amount", 0)
                                .add("whole", 0)
                                .add("measuredBy", "referat"))
                .expect(201)
                .json();
        assertEquals("NO_DATA", measured.getString("state"));
        var shown = officer.get(page("/indicators/" + id(indicator)))
                .expect(200)
                .html()
                .text();
        assertTrue(shown.contains("brak danych") && !shown.contains(" 0%"), shown);
        var drawn = post(
                        officer,
                        "/indicators/" + id(indicator) + "/draw",
                        Json.createObjectBuilder().add("from", "2025-01-01").add("to", "2025-12-31"))
                .expect(400);
        assertTrue(drawn.body().contains("wyłączony"), drawn.body());
        resident.get(page("/indicators/" + id(indicator))).expect(404);
    }

    private static JsonObjectBuilder words(String words) {
        return Json.createObjectBuilder().add("words", words);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw"));
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }

    private static String page(String path) {
        return "/" + SLUG + "/evaluation" + path;
    }

    private static String api(String path) {
        return "/api/v1/" + SLUG + "/evaluation" + path;
    }

    private static Answer get(Client client, String path) {
        return client.get(api(path), "Accept", "application/json");
    }

    private static Answer post(Client client, String path, JsonObjectBuilder body) {
        return client.json("POST", api(path), body.build().toString());
    }

    private static Answer put(Client client, String path, JsonObjectBuilder body) {
        return client.json("PUT", api(path), body.build().toString());
    }
}
