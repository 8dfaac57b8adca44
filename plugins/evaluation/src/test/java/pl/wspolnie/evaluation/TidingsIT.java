package pl.wspolnie.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.Mailbox;

/** Whoever follows something of the evaluation by mail is told what is new in it, once, and only what is public. */
class TidingsIT extends SuiteTest {

    private static final String TOWN = "wiesci";
    private static final String PASSWORD = "long enough words";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    private static Client officer;

    @BeforeAll
    static void town() {
        bench().municipality(TOWN, "Gmina Wieści", "8899031");
        bench().module(TOWN, "evaluation", true);
        bench().role(bench().account("urzednik@wiesci.example", "Urzędnik", PASSWORD), TOWN, "OFFICER");
        officer = visitor().logIn("urzednik@wiesci.example", PASSWORD);
    }

    @Test
    void whoFollowsAnIndicatorIsToldOfWhatIsMeasured() throws InterruptedException {
        long programme = id(post(
                "/programmes",
                Json.createObjectBuilder()
                        .add("name", "Program")
                        .add("kind", "COOPERATION")
                        .add("starts", "2025-01-01")
                        .add("ends", "2025-12-31")));
        long indicator = id(post(
                "/programmes/" + programme + "/indicators",
                Json.createObjectBuilder()
                        .add("kind", "RESULT")
                        .add("name", "Liczba spotkań")
                        .add("unit", "spotkania")
                        .add("source", "rejestr")
                        .add("direction", "UP")));
        follow(TOWN, "platform.news", 0, "wszystko@wiesci.example");
        measured(indicator, "2025-03-31");
        post("/programmes/" + programme + "/publish", Json.createObjectBuilder());
        follow(TOWN, "evaluation.indicator", indicator, "wskaznik@wiesci.example");
        measured(indicator, "2025-06-30");
        var mail = Mailbox.await("wskaznik@wiesci.example", "Nowy pomiar: Liczba spotkań");
        assertTrue(mail.text().contains("/evaluation/indicators/" + indicator), mail.text());
        Mailbox.await("wszystko@wiesci.example", "Nowy pomiar: Liczba spotkań");
        assertEquals(1, mails("wszystko@wiesci.example", "Nowy pomiar"), "the first value was not public");
    }

    private static void measured(long indicator, String day) {
        post(
                "/indicators/" + indicator + "/measurements",
                Json.createObjectBuilder()
                        .add("measuredOn", day)
                        .add("amount", 4)
                        .add("measuredBy", "referat"));
    }

    private static long mails(String address, String subject) {
        return Mailbox.to(address).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .count();
    }

    @Test
    void whoFollowsAReportIsToldOfVersionsAndOfWhatBecomesOfARecommendation() throws InterruptedException {
        long report = id(post(
                "/reports",
                Json.createObjectBuilder()
                        .add("title", "Ewaluacja")
                        .add("kind", "EX_POST")
                        .add("subject", "Próba")
                        .add(
                                "experts",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("role", "ekspertka")
                                                .add("independence", "Bez powiązań.")))));
        post(
                "/reports/" + report + "/questions",
                Json.createObjectBuilder()
                        .add("criterion", "RELEVANCE")
                        .add("wording", "Czy trafnie?")
                        .add("finding", "Tak."));
        long recommendation = id(post(
                "/reports/" + report + "/recommendations",
                Json.createObjectBuilder()
                        .add("conclusion", "Brakuje terminów.")
                        .add("wording", "Ustalić terminy.")
                        .add("responsible", "sekretarz")
                        .add("dueOn", TODAY.plusDays(10).toString())));
        post("/reports/" + report + "/publish", Json.createObjectBuilder());
        follow(TOWN, "evaluation.report", report, "raport@wiesci.example");
        noted(recommendation, "OPEN");
        noted(recommendation, "DONE");
        var told = Mailbox.await("raport@wiesci.example", "Co się stało z rekomendacją: Ewaluacja");
        assertTrue(told.text().contains("Ustalić terminy.") && told.text().contains("zrobione"), told.text());
        post("/reports/" + report + "/revise", Json.createObjectBuilder());
        noted(recommendation, "IN_PROGRESS");
        post("/reports/" + report + "/publish", Json.createObjectBuilder().add("reason", "Poprawiono liczbę."));
        var version = Mailbox.await("raport@wiesci.example", "Raport z ewaluacji: Ewaluacja");
        assertTrue(version.text().contains("Poprawiono liczbę."), version.text());
        assertEquals(1, mails("raport@wiesci.example", "Co się stało"), "once, of what was public");
    }

    private static void noted(long recommendation, String status) {
        post(
                "/recommendations/" + recommendation + "/notes",
                Json.createObjectBuilder()
                        .add("day", TODAY.toString())
                        .add("status", status)
                        .add("note", "Praca trwa."));
    }

    @Test
    void whoFollowsAYearOfTheIndexIsToldOfTheNextOne() throws InterruptedException {
        follow(TOWN, "evaluation.quality", published(2023), "indeks@wiesci.example");
        long next = published(2024);
        var mail = Mailbox.await("indeks@wiesci.example", "Indeks jakości współpracy za rok 2024");
        assertTrue(mail.text().contains("/evaluation/quality/" + next), mail.text());
        assertEquals(1, mails("indeks@wiesci.example", "Indeks"));
    }

    private static long published(int year) {
        var begun = post(
                "/quality",
                Json.createObjectBuilder()
                        .add("year", year)
                        .add("scale", "FIVE")
                        .add(
                                "components",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("name", "Dialog")
                                                .add("weight", 1))));
        var path = "/quality/" + id(begun);
        var asked = put(path + "/survey", begun, Json.createObjectBuilder().add("results", "Dobre oceny."));
        var met = put(
                path + "/meeting",
                asked,
                Json.createObjectBuilder()
                        .add("on", year + "-12-01")
                        .add("place", "Urząd")
                        .add("officials", 2)
                        .add("councillors", 1)
                        .add("organisations", 3));
        put(
                path + "/scores",
                met,
                Json.createObjectBuilder()
                        .add(
                                "scores",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("area", "Dialog")
                                                .add("score", 4)
                                                .add("reason", "Spotkania się odbywają."))));
        post(path + "/publish", Json.createObjectBuilder());
        return id(begun);
    }

    private static JsonObject post(String path, JsonObjectBuilder body) {
        return sent("POST", path, body);
    }

    private static JsonObject put(String path, JsonObject read, JsonObjectBuilder body) {
        return sent("PUT", path, body.add("rowVersion", read.getJsonNumber("rowVersion")));
    }

    private static JsonObject sent(String method, String path, JsonObjectBuilder body) {
        var answer = officer.json(
                method, "/api/v1/" + TOWN + "/evaluation" + path, body.build().toString());
        assertTrue(answer.status() < 300, answer.toString());
        return answer.json();
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }
}
