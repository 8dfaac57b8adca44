package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.text.Languages;
import pl.wspolnie.platform.text.MessageCatalogue;

class ProblemsTest {

    private final MessageCatalogue messages = new MessageCatalogue(ProblemsTest.class.getClassLoader(), true);

    @Test
    void exceptionsHaveTheirStatus() {
        assertEquals(
                400,
                Problems.of(new InvalidInput("title", "platform.fault.notblank"))
                        .status());
        assertEquals(403, Problems.of(new Forbidden("secret reason")).status());
        assertEquals(404, Problems.of(new NotFound("proposal 12")).status());
        assertEquals(
                409,
                Problems.of(new Conflict(Text.of("platform.error.409.text"))).status());
        assertEquals(
                409,
                Problems.of(new RuntimeException(new OptimisticLockException())).status());
        assertEquals(
                404,
                Problems.of(new IllegalStateException(new NotFound("wrapped"))).status());
        assertEquals(500, Problems.of(new IllegalStateException("boom")).status());
        assertEquals(500, Problems.of(new StackOverflowError()).status());
    }

    @Test
    void aProblemDocumentNamesEachFault() {
        var problem = Problems.of(new InvalidInput("items[2].cost", "platform.fault.size.text.max", 2));
        var json = json(problem);
        assertEquals(400, json.getInt("status"));
        assertEquals("about:blank", json.getString("type"));
        var fault = json.getJsonArray("faults").getJsonObject(0);
        assertEquals("items[2].cost", fault.getString("field"));
        assertEquals("Wpisz najwyżej 2 znaki.", fault.getString("message"));
    }

    @Test
    void whatOnlyTheLogMayKnowIsNotSaid() {
        var answer = json(Problems.of(new IllegalStateException("password=1234", new Forbidden("role ADMIN"))))
                .toString();
        assertFalse(answer.contains("1234") || answer.contains("ADMIN"), answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 410, 413, 414, 415, 418, 422, 429, 500, 501, 503})
    void everyStatusHasWords(int status) {
        var json = json(Problem.of(status));
        assertEquals(status, json.getInt("status"));
        assertFalse(
                json.getString("title").isBlank() || json.getString("detail").isBlank());
    }

    private JsonObject json(Problem problem) {
        var document = problem.json(text -> messages.say(text, Languages.POLISH));
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
