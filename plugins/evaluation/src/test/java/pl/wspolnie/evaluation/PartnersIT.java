package pl.wspolnie.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** A survey of a project: its partners read what its owner has published, and lead nothing. */
class PartnersIT extends SuiteTest {

    private static final String HERE = "ankieta-gmina";
    private static final String THERE = "ankieta-partner";
    private static final String ELSEWHERE = "ankieta-obca";
    private static final String PROJECT = "Projekt z ankietą";
    private static final String PASSWORD = "long enough words";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    private static final Bench BENCH = new Bench();
    private static Client officer;
    private static Client partner;

    @BeforeAll
    static void share() {
        BENCH.municipality(HERE, "Pytająca", "8801022");
        BENCH.municipality(THERE, "Czytająca", "8801012");
        BENCH.municipality(ELSEWHERE, "Obca", "8802012");
        List.of(HERE, THERE, ELSEWHERE).forEach(slug -> BENCH.module(slug, "evaluation", true));
        officer = logIn("urzednik", HERE, "OFFICER");
        partner = logIn("partner", THERE, "OFFICER");
        logIn("operator", HERE, "OPERATOR")
                .post(
                        "/admin/projects",
                        Fields.of("slug", "projekt-z-ankieta")
                                .and("name", PROJECT)
                                .and("startsOn", "2020-01-01")
                                .and("endsOn", "2099-12-31")
                                .and("summary", "Próba")
                                .and("funding", "Próba")
                                .and("source", "Próba")
                                .and("municipalities", HERE)
                                .and("municipalities", THERE))
                .expect(303);
    }

    private static Client logIn(String login, String slug, String role) {
        var email = login + "@" + slug + ".example";
        BENCH.role(BENCH.account(email, login, PASSWORD), slug, role);
        return visitor().logIn(email, PASSWORD);
    }

    @Test
    void partnersReadWhatWasPublishedAndLeadNothing() throws SQLException {
        long wave = wave(questionnaire());
        var there = page(THERE, wave);
        var open = visitor().get(there).expect(200).html();
        assertTrue(open.text().contains("Badanie prowadzi partner projektu: Gmina Pytająca"), open.text());
        assertFalse(open.select("a[href='" + page(HERE, wave) + "']").isEmpty(), "where one answers");
        visitor().get(there + "/start").expect(404);
        visitor().get(page(ELSEWHERE, wave)).expect(404);
        answered(wave);
        partner.get(there + "/results").expect(404);
        post("/waves/" + wave + "/publish").expect(200);
        var results = visitor().get(there + "/results").expect(200).html();
        assertTrue(results.text().contains("Gmina Pytająca"), results.text());
        for (var slug : List.of(THERE, HERE)) {
            var json = visitor()
                    .get(api(slug, "/waves/" + wave + "/results"), "Accept", "application/json")
                    .expect(200)
                    .json();
            assertEquals(12, json.getInt("n"), slug);
        }
        visitor().get(page(ELSEWHERE, wave) + "/results").expect(404);
        for (var path : List.of("/edit", "/invitations", "/sheets", "/shares", "/files", "/answers.csv")) {
            partner.get(there + path).expect(404);
        }
        partner.json("POST", api(THERE, "/waves/" + wave + "/codes"), "{\"count\":1}")
                .expect(404);
    }

    /** Twelve answers, and the wave sealed. */
    private static void answered(long wave) throws SQLException {
        var codes = officer.json("POST", api(HERE, "/waves/" + wave + "/codes"), "{\"count\":12}")
                .expect(201)
                .array();
        for (var code : codes.getValuesAs(JsonString.class)) {
            visitor()
                    .json(
                            "POST",
                            api(HERE, "/answers/" + code.getString()),
                            "{\"cells\":[{\"cell\":\"knows\",\"value\":\"yes\"}]}")
                    .expect(204);
        }
        try (var connection = Server.database().connect(PartnersIT.class.getClassLoader());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update evaluation_wave set closes_on = opens_on - 1, opens_on = opens_on - 2 where id = " + wave);
        }
        post("/waves/" + wave + "/seal").expect(200);
    }

    private static long questionnaire() {
        long id = id(post(
                "/questionnaires",
                Json.createObjectBuilder()
                        .add("title", "Ankieta")
                        .add("purpose", "Próba")
                        .add("project", project())));
        partner.get("/" + THERE + "/evaluation/questionnaires/" + id).expect(404);
        post("/questionnaires/" + id + "/sections", Json.createObjectBuilder().add("title", "Sekcja"))
                .expect(201);
        var options = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("code", "yes").add("label", "Tak"))
                .add(Json.createObjectBuilder().add("code", "no").add("label", "Nie"));
        post(
                        "/questionnaires/" + id + "/items",
                        Json.createObjectBuilder()
                                .add("section", 0)
                                .add("code", "knows")
                                .add("kind", "ONE")
                                .add("text", "Czy zna Pan organizacje?")
                                .add("options", options))
                .expect(201);
        post("/questionnaires/" + id + "/use").expect(200);
        return id;
    }

    private static long wave(long questionnaire) {
        return id(post(
                "/questionnaires/" + questionnaire + "/waves",
                Json.createObjectBuilder()
                        .add("name", "Fala")
                        .add("opensOn", TODAY.toString())
                        .add("closesOn", TODAY.plusDays(5).toString())
                        .add("population", "Mieszkańcy gmin projektu")
                        .add("openLink", true)));
    }

    /** The project's key, as the form of a questionnaire offers it. */
    private static long project() {
        var form = officer.get("/" + HERE + "/evaluation/questionnaires/new")
                .expect(200)
                .body();
        var option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + PROJECT).matcher(form);
        assertTrue(option.find(), form);
        return Long.parseLong(option.group(1));
    }

    private static Answer post(String path) {
        return post(path, Json.createObjectBuilder());
    }

    private static Answer post(String path, JsonObjectBuilder body) {
        return officer.json("POST", api(HERE, path), body.build().toString());
    }

    private static String api(String slug, String path) {
        return "/api/v1/" + slug + "/evaluation" + path;
    }

    private static String page(String slug, long wave) {
        return "/" + slug + "/evaluation/waves/" + wave;
    }

    private static long id(Answer answer) {
        return answer.expect(201).json().getJsonNumber("id").longValueExact();
    }
}
