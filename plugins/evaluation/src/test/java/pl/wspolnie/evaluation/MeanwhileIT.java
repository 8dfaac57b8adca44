package pl.wspolnie.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Two people have the same form open: the second one loses nothing that was typed, and overwrites nothing. */
class MeanwhileIT extends SuiteTest {

    private static final String TOWN = "naraz";
    private static final String PASSWORD = "long enough words";

    private static Client first;
    private static Client second;

    @BeforeAll
    static void town() {
        bench().municipality(TOWN, "Gmina Naraz", "8899021");
        bench().module(TOWN, "evaluation", true);
        first = officer("pierwsza");
        second = officer("drugi");
    }

    private static Client officer(String name) {
        var email = name + "@naraz.example";
        bench().role(bench().account(email, "Urząd " + name, PASSWORD), TOWN, "OFFICER");
        return visitor().logIn(email, PASSWORD);
    }

    @Test
    void ofTwoWhoWriteAnItemTheSecondOverwritesNothing() {
        var questionnaire = "/questionnaires/"
                + added(
                        "/questionnaires",
                        Json.createObjectBuilder().add("title", "Ankieta").add("purpose", "Próba"));
        added(questionnaire + "/sections", Json.createObjectBuilder().add("title", "Sekcja"));
        added(
                questionnaire + "/items",
                Json.createObjectBuilder()
                        .add("section", 0)
                        .add("code", "q1")
                        .add("kind", "TEXT")
                        .add("text", "Jak?"));
        overwritesNothing(questionnaire + "/items/q1", questionnaire + "/items/q1", "text");
    }

    @Test
    void ofTwoWhoWriteAnIndicatorTheSecondOverwritesNothing() {
        long programme = added(
                "/programmes",
                Json.createObjectBuilder()
                        .add("name", "Program")
                        .add("kind", "COOPERATION")
                        .add("starts", "2025-01-01")
                        .add("ends", "2025-12-31"));
        long indicator = added(
                "/programmes/" + programme + "/indicators",
                Json.createObjectBuilder()
                        .add("kind", "RESULT")
                        .add("name", "Liczba spotkań")
                        .add("unit", "spotkania")
                        .add("source", "rejestr")
                        .add("direction", "UP"));
        overwritesNothing("/indicators/" + indicator + "/edit", "/indicators/" + indicator, "name");
    }

    @Test
    void ofTwoWhoWriteAReportTheSecondOverwritesNothing() {
        long report = added(
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
                                                .add("independence", "Bez powiązań."))));
        overwritesNothing("/reports/" + report + "/edit", "/reports/" + report, "title");
    }

    private static void overwritesNothing(String form, String page, String field) {
        var theirs = typed(first.get(page(form)).expect(200).html()).with(field, "Słowa pierwszej");
        var own = typed(second.get(page(form)).expect(200).html()).with(field, "Słowa drugiego");
        first.post(page(form), theirs).expect(303);
        var refused = second.post(page(form), own).expect(409).html();
        var faults = refused.select(".faults").text();
        assertTrue(faults.contains("Ktoś zmienił to w międzyczasie"), faults);
        assertEquals(
                "Słowa drugiego",
                refused.selectFirst("main form [name=" + field + "]").val());
        second.post(page(form), typed(refused)).expect(409);
        var kept = first.get(page(page)).expect(200).html().select("main").outerHtml();
        assertTrue(kept.contains("Słowa pierwszej"), kept);
        assertFalse(kept.contains("Słowa drugiego"), kept);
    }

    private static Fields typed(Document page) {
        var form = (FormElement) page.selectFirst("main form:has(input[name=rowVersion])");
        var fields = Fields.none();
        for (var field : form.formData()) {
            fields = fields.and(field.key(), field.value());
        }
        return fields;
    }

    private static long added(String path, JsonObjectBuilder body) {
        var answer = first.json(
                        "POST",
                        "/api/v1/" + TOWN + "/evaluation" + path,
                        body.build().toString())
                .expect(201);
        return answer.json().getJsonNumber("id").longValueExact();
    }

    private static String page(String path) {
        return "/" + TOWN + "/evaluation" + path;
    }
}
