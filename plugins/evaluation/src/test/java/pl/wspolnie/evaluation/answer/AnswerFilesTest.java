package pl.wspolnie.evaluation.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static pl.wspolnie.evaluation.questionnaire.Samples.content;
import static pl.wspolnie.evaluation.questionnaire.Samples.item;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables.Line;
import pl.wspolnie.api.files.Tables.Table;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;

class AnswerFilesTest {

    private static final Content CONTENT = content(
            item("one", ItemKind.ONE, true, null, "yes", "no"),
            item("many", ItemKind.MANY, false, null, "x", "y"),
            item("number", ItemKind.NUMBER, false, null),
            item("rank", ItemKind.RANKING, false, null, "a", "b"));

    @Test
    void linesBecomeAnswers() {
        var read = AnswerFiles.read(
                CONTENT,
                new Table(
                        List.of("many.y", "one", "many.x", "number"),
                        List.of(
                                new Line(2, List.of("1", "yes", "0", "2,5")),
                                new Line(3, List.of("", "", "", "")),
                                new Line(4, List.of("0", "no", "0", "")))));
        assertEquals(
                List.of(Map.of("one", "yes", "many.y", "1", "number", "2.5"), Map.of("one", "no")),
                read.stream().map(Answers::cells).toList());
    }

    @Test
    void unknownValuesAreToldWithLineAndColumn() {
        var table = new Table(
                List.of("one", "number"), List.of(new Line(2, List.of("yes", "3")), new Line(5, List.of("tak", "12"))));
        var faults = assertThrows(InvalidInput.class, () -> AnswerFiles.read(CONTENT, table))
                .faults();
        assertEquals(2, faults.size());
        assertEquals(
                List.of(5L, 1, "one", "tak", "yes, no"), faults.get(0).message().arguments());
        assertEquals(List.of(5L, 2), faults.get(1).message().arguments().subList(0, 2));
    }

    @Test
    void aRankIsGivenOnce() {
        var table = new Table(
                List.of("rank.a", "rank.b"), List.of(new Line(2, List.of("1", "2")), new Line(3, List.of("2", "2"))));
        var faults = assertThrows(InvalidInput.class, () -> AnswerFiles.read(CONTENT, table))
                .faults();
        assertEquals(
                List.of(3L, 2, "rank.b"), faults.get(0).message().arguments().subList(0, 3));
    }

    @Test
    void aColumnStandsOnce() {
        var table = new Table(List.of("one", "one"), List.of(new Line(2, List.of("yes", "no"))));
        var faults = assertThrows(InvalidInput.class, () -> AnswerFiles.read(CONTENT, table))
                .faults();
        assertEquals(List.of(2, "one"), faults.get(0).message().arguments());
    }

    @Test
    void unknownColumnsAreTold() {
        var table = new Table(List.of("one", "two"), List.of(new Line(2, List.of("yes", "1"))));
        var faults = assertThrows(InvalidInput.class, () -> AnswerFiles.read(CONTENT, table))
                .faults();
        assertEquals(List.of(2, "two"), faults.get(0).message().arguments());
    }
}
