package pl.wspolnie.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Mailbox;
import pl.wspolnie.testkit.running.Server;

/** A survey from the first question to its results, as people and programs use it. */
class SurveyIT extends SuiteTest {

    private static final String TOWN = "ankietowo";
    private static final String PASSWORD = "long enough words";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    private static Client officer;
    private static long questionnaire;

    @BeforeAll
    static void questionnaire() {
        bench().municipality(TOWN, "Gmina Ankietowo", "8899001");
        bench().module(TOWN, "evaluation", true);
        bench().role(bench().account("urzednik@ankietowo.example", "Urzędnik", PASSWORD), TOWN, "OFFICER");
        officer = visitor().logIn("urzednik@ankietowo.example", PASSWORD);
        questionnaire = id(post(
                        "/questionnaires",
                        Json.createObjectBuilder().add("title", "Ankieta").add("purpose", "Próba"))
                .expect(201));
        post(
                        "/questionnaires/" + questionnaire + "/sections",
                        Json.createObjectBuilder().add("title", "Sekcja"))
                .expect(201);
        post("/questionnaires/" + questionnaire + "/items", item("knows", "Czy zna Pan organizacje?"))
                .expect(201);
        post(
                        "/questionnaires/" + questionnaire + "/items",
                        item("why", "Dlaczego nie?")
                                .add("conditionItem", "knows")
                                .add("conditionValues", "no"))
                .expect(201);
        post("/questionnaires/" + questionnaire + "/use", Json.createObjectBuilder())
                .expect(200);
    }

    private static JsonObjectBuilder item(String code, String text) {
        var options = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("code", "yes").add("label", "Tak"))
                .add(Json.createObjectBuilder().add("code", "no").add("label", "Nie"));
        return Json.createObjectBuilder()
                .add("section", 0)
                .add("code", code)
                .add("kind", "ONE")
                .add("text", text)
                .add("required", true)
                .add("options", options);
    }

    private static Answer post(String path, JsonObjectBuilder body) {
        return officer.json("POST", api(path), body.build().toString());
    }

    private static String api(String path) {
        return "/api/v1/" + TOWN + "/evaluation" + path;
    }

    private static String page(String path) {
        return "/" + TOWN + "/evaluation" + path;
    }

    private static long id(Answer answer) {
        return answer.json().getJsonNumber("id").longValueExact();
    }

    private static long wave(String name) {
        return id(post(
                        "/questionnaires/" + questionnaire + "/waves",
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("opensOn", TODAY.toString())
                                .add("closesOn", TODAY.plusDays(5).toString())
                                .add("population", "Wszyscy")
                                .add("openLink", true))
                .expect(201));
    }

    private static List<String> codes(long wave, int count) {
        var codes = new ArrayList<String>();
        officer.json("POST", api("/waves/" + wave + "/codes"), "{\"count\":" + count + "}")
                .expect(201)
                .array()
                .forEach(code -> codes.add(((jakarta.json.JsonString) code).getString()));
        return codes;
    }

    /** @param namesAndValues of cells */
    private static Answer give(String code, String... namesAndValues) {
        var body =
                Json.createObjectBuilder().add("cells", cells(namesAndValues)).build();
        return visitor().json("POST", api("/answers/" + code), body.toString());
    }

    private static JsonArrayBuilder cells(String... namesAndValues) {
        var cells = Json.createArrayBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.add(Json.createObjectBuilder().add("cell", namesAndValues[i]).add("value", namesAndValues[i + 1]));
        }
        return cells;
    }

    @Test
    void aMailedLinkKeepsWhatIsGivenAndWorksOnce() throws SQLException {
        long wave = wave("List");
        post(
                        "/waves/" + wave + "/invitations",
                        Json.createObjectBuilder()
                                .add("addresses", "ktos@ankietowo.example\nKtos@ankietowo.example")
                                .add("message", "Zapraszamy"))
                .expect(200);
        var link = Mailbox.await("ktos@ankietowo.example", 1).link();
        var person = visitor();
        var first = person.get(link).expect(200);
        assertTrue(first.header("Cache-Control").contains("no-store"), first.header("Cache-Control"));
        assertTrue(person.cookies().isEmpty());
        person.post(link + "?step=0", Fields.none()).expect(400);
        // One item is changed, and the connection drops before anything else is sent.
        person.post(link + "/draft?step=0", Fields.of("knows", "no")).expect(204);
        assertTrue(visitor().get(link).html().select("input[value=no][checked]").size() == 1, "kept for the same link");
        assertTrue(person.post(link + "?step=0", Fields.of("knows", "no"))
                .header("Location")
                .endsWith("step=1"));
        person.post(link + "?step=1", Fields.of("why", "no")).expect(303);
        person.post(link + "/submit", Fields.none()).expect(200);
        assertTrue(person.post(link + "/submit", Fields.none())
                .expect(409)
                .html()
                .text()
                .contains("już wysłane"));
        assertTrue(person.get(link).expect(200).html().text().contains("już wysłane"));
        person.post(link + "?step=0", Fields.of("knows", "yes")).expect(409);
        assertEquals(1, count("evaluation_response where wave_id = " + wave));
        assertEquals(0, count("evaluation_draft where wave_id = " + wave));
        assertEquals(1, count("evaluation_ticket where used and wave_id = " + wave));
        assertEquals(
                "1970-01-01",
                value("select cast(created_at as varchar) from evaluation_response where wave_id = " + wave)
                        .substring(0, 10));
    }

    @Test
    void theOpenLinkIsGuardedAndSkipsWhatIsNotAsked() {
        long wave = wave("Otwarta");
        var person = visitor();
        var door = page("/waves/" + wave + "/start");
        var stamp =
                person.get(door).expect(200).html().select("input[name=stamp]").val();
        person.post(door, Fields.of("stamp", stamp).and("homepage", "http://spam.example"))
                .expect(400);
        person.post(door, Fields.of("stamp", stamp).and("homepage", "")).expect(400);
        // The shortest time that a person needs.
        pause();
        var begun =
                person.post(door, Fields.of("stamp", stamp).and("homepage", "")).expect(303);
        var link = begun.uri().resolve(begun.header("Location")).getPath();
        var next = person.post(link + "?step=0", Fields.of("knows", "yes")).expect(303);
        assertTrue(next.header("Location").endsWith("step=2"), "the second step asks nothing after «yes»");
        assertTrue(person.follow(next).html().text().contains("Wyślij odpowiedzi"));
    }

    private static void pause() {
        try {
            Thread.sleep(3200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void anItemFromTheLibraryIsShownWithoutTheOneThatItDependsOn() {
        var draft = "/questionnaires/"
                + id(post(
                                "/questionnaires",
                                Json.createObjectBuilder().add("title", "Szkic").add("purpose", "Próba"))
                        .expect(201));
        post(draft + "/sections", Json.createObjectBuilder().add("title", "Sekcja"))
                .expect(201);
        post(
                        draft + "/library",
                        Json.createObjectBuilder()
                                .add("section", 0)
                                .add("items", Json.createArrayBuilder().add("knows_named")))
                .expect(200);
        for (var shown : List.of("", "/preview", "/paper.pdf")) {
            officer.get(page(draft + shown)).expect(200);
        }
    }

    @Test
    void theRegisterCallsWavesAndQuestionnairesByName() {
        codes(wave("Zapisana"), 1);
        post(
                        "/questionnaires",
                        Json.createObjectBuilder()
                                .add("title", "Szkic zapisany")
                                .add("purpose", "Próba"))
                .expect(201);
        bench().role(bench().account("admin@ankietowo.example", "Admin", PASSWORD), TOWN, "ADMINISTRATOR");
        var administrator = visitor().logIn("admin@ankietowo.example", PASSWORD);
        var entries = administrator
                .get("/" + TOWN + "/admin/audit")
                .expect(200)
                .html()
                .select("tbody tr")
                .eachText();
        assertTrue(says(entries, "Zaplanowano falę badania", "Zapisana"), entries.toString());
        assertTrue(says(entries, "Utworzono kody na papier", "Zapisana"), entries.toString());
        assertTrue(says(entries, "Dodano ankietę", "Szkic zapisany"), entries.toString());
    }

    private static boolean says(List<String> entries, String done, String name) {
        return entries.stream().anyMatch(entry -> entry.contains(done) && entry.contains(name));
    }

    @Test
    void aQuestionnaireInUseKeepsItsItems() {
        officer.json(
                        "PUT",
                        api("/questionnaires/" + questionnaire + "/items/knows"),
                        item("knows", "Inaczej?").build().toString())
                .expect(409);
        post("/questionnaires/" + questionnaire + "/items", item("more", "Jeszcze?"))
                .expect(409);
        officer.get(page("/questionnaires/" + questionnaire + "/items/knows")).expect(409);
        var next = post("/questionnaires/" + questionnaire + "/renew", Json.createObjectBuilder())
                .expect(201)
                .json();
        assertEquals(2, next.getInt("version"));
        officer.json(
                        "PUT",
                        api("/questionnaires/" + next.getInt("id") + "/items/knows"),
                        item("knows", "Inaczej?").build().toString())
                .expect(200);
        visitor().get(page("/questionnaires/" + next.getInt("id"))).expect(404);
    }

    @Test
    void resultsHideWhatFewAnswered() throws SQLException {
        long wave = wave("Wyniki");
        var codes = codes(wave, 12);
        for (int i = 0; i < 12; i++) {
            (i < 9 ? give(codes.get(i), "knows", "yes") : give(codes.get(i), "knows", "no", "why", "no")).expect(204);
        }
        give(codes.get(0), "knows", "yes").expect(409);
        officer.get(page("/waves/" + wave + "/results")).expect(404);
        post("/waves/" + wave + "/seal", Json.createObjectBuilder()).expect(409);
        execute("update evaluation_wave set closes_on = opens_on - 1, opens_on = opens_on - 2 where id = " + wave);
        post("/waves/" + wave + "/seal", Json.createObjectBuilder()).expect(200);
        assertEquals(0, count("evaluation_ticket where wave_id = " + wave));
        var late = visitor().get(page("/answer/" + codes.get(0))).expect(404);
        assertTrue(late.html().text().contains("Badanie mogło się już skończyć"), late.body());
        officer.json("PUT", api("/waves/" + wave + "/shares"), "{\"rows\":[]}").expect(409);
        visitor()
                .get(api("/waves/" + wave + "/results"), "Accept", "application/json")
                .expect(404);
        post("/waves/" + wave + "/publish", Json.createObjectBuilder()).expect(200);
        var result = visitor()
                .get(api("/waves/" + wave + "/results"), "Accept", "application/json")
                .expect(200)
                .json();
        assertEquals(12, result.getInt("n"));
        var knows = answers(result, 0);
        assertEquals(2, knows.size());
        // Three said no: neither that nor the number that tells it is there.
        knows.forEach(answer -> assertTrue(lacks(answer, "count") && lacks(answer, "share"), answer.toString()));
        var shown = visitor()
                .get(page("/waves/" + wave + "/results"))
                .expect(200)
                .html()
                .text();
        assertFalse(shown.contains("75"), shown);
        var table = visitor()
                .get(page("/waves/" + wave + "/results.csv"))
                .expect(200)
                .body();
        assertTrue(table.contains("knows") && !table.contains("0.75"), table);
        assertEquals(
                13,
                officer.get(page("/waves/" + wave + "/answers.csv"))
                        .expect(200)
                        .body()
                        .lines()
                        .count());
        assertTrue(visitor().get(page("/waves/" + wave + "/answers.csv")).isRedirect());
    }

    private static boolean lacks(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name);
    }

    private static List<JsonObject> answers(JsonObject result, int item) {
        return result.getJsonArray("items")
                .getJsonObject(item)
                .getJsonArray("parts")
                .getJsonObject(0)
                .getJsonArray("answers")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void sheetsAreTypedTwiceAndCompared() {
        long wave = wave("Papier");
        sheet(wave, 7, false, "yes").expect(201);
        sheet(wave, 7, false, "yes").expect(400);
        sheet(wave, 7, true, "no").expect(201);
        var check = officer.get(api("/waves/" + wave + "/double-entry"), "Accept", "application/json")
                .expect(200)
                .json();
        assertEquals(1, check.getInt("sheets"));
        assertEquals("knows", check.getJsonArray("differences").getJsonObject(0).getString("key"));
        assertTrue(officer.get(page("/waves/" + wave + "/sheets"))
                .expect(200)
                .html()
                .text()
                .contains("Niezgodność"));
    }

    private static Answer sheet(long wave, int number, boolean again, String knows) {
        return post(
                "/waves/" + wave + "/sheets",
                Json.createObjectBuilder()
                        .add("sheet", number)
                        .add("channel", "PAPER")
                        .add("again", again)
                        .add("cells", cells("knows", knows)));
    }

    @Test
    void aFileWithUnknownCodesBringsNothingIn() throws SQLException {
        long wave = wave("Plik");
        var refused = officer.ask("POST", api("/waves/" + wave + "/answers"), "Content-Type", "text/csv");
        assertEquals(400, refused.status());
        var form = new pl.wspolnie.testkit.client.Multipart()
                .file(
                        "file",
                        "a.csv",
                        "text/csv",
                        "knows;why\nyes;\nmaybe;no\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var text = officer.post(page("/waves/" + wave + "/files"), form)
                .expect(400)
                .html()
                .text();
        assertTrue(text.contains("Wiersz 3, kolumna 1"), text);
        assertEquals(0, count("evaluation_response where wave_id = " + wave));
        var good = new pl.wspolnie.testkit.client.Multipart()
                .file(
                        "file",
                        "a.csv",
                        "text/csv",
                        "knows;why\nyes;\nno;no\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        officer.post(page("/waves/" + wave + "/files"), good).expect(303);
        assertEquals(2, count("evaluation_response where wave_id = " + wave));
        var again = officer.post(page("/waves/" + wave + "/files"), good).expect(400);
        assertTrue(again.html().text().contains("Ten plik już wczytano (2 odpowiedzi)"), again.body());
        assertEquals(2, count("evaluation_response where wave_id = " + wave));
    }

    private static long count(String from) throws SQLException {
        return Long.parseLong(value("select count(*) from " + from));
    }

    private static String value(String query) throws SQLException {
        try (var connection = Server.database().connect(SurveyIT.class.getClassLoader());
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void execute(String update) throws SQLException {
        try (var connection = Server.database().connect(SurveyIT.class.getClassLoader());
                var statement = connection.createStatement()) {
            statement.execute(update);
        }
    }
}
