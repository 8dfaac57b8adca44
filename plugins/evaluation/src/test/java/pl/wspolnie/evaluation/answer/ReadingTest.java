package pl.wspolnie.evaluation.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.wspolnie.evaluation.questionnaire.Samples.content;
import static pl.wspolnie.evaluation.questionnaire.Samples.item;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.evaluation.questionnaire.Condition;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;

class ReadingTest {

    private static final Content CONTENT = content(
            item("one", ItemKind.ONE, true, null, "yes", "no"),
            item("many", ItemKind.MANY, true, null, "x", "y"),
            item("rank", ItemKind.RANKING, false, null, "x", "y"),
            item("matrix", ItemKind.MATRIX, true, null),
            item("number", ItemKind.NUMBER, false, null),
            item("day", ItemKind.DATE, false, null),
            item("why", ItemKind.TEXT, false, new Condition("one", List.of("no"), false)));

    private static Reading read(String... namesAndValues) {
        var fields = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Reading.form(CONTENT.items(), fields);
    }

    private static List<String> fields(List<Fault> faults) {
        return faults.stream().map(Fault::field).toList();
    }

    @Test
    void formsBecomeCells() {
        var reading =
                read("one", "yes", "many", "x", "many", "y", "matrix.a", "5", "number", "2,5", "day", "2015-03-01");
        assertEquals(List.of(), reading.faults());
        assertEquals(
                Map.of(
                        "one",
                        "yes",
                        "many.x",
                        "1",
                        "many.y",
                        "1",
                        "matrix.a",
                        "5",
                        "number",
                        "2.5",
                        "day",
                        "2015-03-01"),
                reading.valid());
    }

    /** What may stand is kept, whatever else is wrong. */
    @Test
    void faultsAreToldAtTheirFields() {
        var reading =
                read("one", "maybe", "many", "z", "matrix.a", "6", "number", "11", "day", "2015-02-30", "why", "bo");
        assertEquals(
                List.of("one", "matrix.a", "number", "day", "many"),
                fields(reading.faults()).stream().distinct().toList());
        assertEquals(Map.of("why", "bo"), reading.valid());
    }

    @Test
    void eachRankStandsOnce() {
        var reading = read("rank.x", "1", "rank.y", "1");
        assertEquals(List.of("rank.y"), fields(reading.faults()));
        assertEquals(Map.of("rank.x", "1"), reading.valid());
    }

    @Test
    void whatIsRequiredIsMissed() {
        var missing = Reading.missing(CONTENT.items(), Map.of("one", "yes", "matrix.a", "3"));
        assertEquals(List.of("many", "matrix.b"), fields(missing));
    }

    /** Somebody who changed an answer is not counted for what is no longer asked. */
    @Test
    void whatIsNoLongerAskedIsLeftOut() {
        var answers = new Answers(Map.of("why", "bo", "one", "yes")).pruned(CONTENT);
        assertEquals(Map.of("one", "yes"), answers.cells());
    }

    /** The order of storing is that of the questionnaire, and tells nothing of the order of answering. */
    @Test
    void storedInTheOrderOfTheQuestionnaire() {
        var one = new Answers(new java.util.TreeMap<>(Map.of("one", "no", "number", "3", "why", "bo"))).pruned(CONTENT);
        assertEquals("{\"one\":\"no\",\"number\":\"3\",\"why\":\"bo\"}", one.json());
        assertEquals(one, Answers.read(one.json()));
        assertTrue(Answers.read("{}").cells().isEmpty());
    }
}
