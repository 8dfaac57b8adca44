package pl.wspolnie.evaluation.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.wspolnie.evaluation.questionnaire.Samples.content;
import static pl.wspolnie.evaluation.questionnaire.Samples.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Condition IF_YES = new Condition("q1", List.of("yes"), false);
    private static final Condition UNLESS_YES = new Condition("q1", List.of("yes"), true);

    @Test
    void aConditionWaitsForItsAnswer() {
        assertTrue(IF_YES.holds(Map.of("q1", "yes")));
        assertFalse(IF_YES.holds(Map.of("q1", "no")));
        assertFalse(IF_YES.holds(Map.of()));
        assertTrue(UNLESS_YES.holds(Map.of("q1", "no")));
        assertFalse(UNLESS_YES.holds(Map.of()), "without an answer nothing is asked");
        assertTrue(IF_YES.holds(Map.of("q1.yes", "1")), "a box that is ticked");
    }

    @Test
    void whatDependsOnTheSameSectionComesOneStepLater() {
        var questions = content(
                item("q1", ItemKind.ONE, true, null, "yes", "no"),
                item("q2", ItemKind.TEXT, false, IF_YES),
                item("q3", ItemKind.TEXT, false, UNLESS_YES),
                item("q4", ItemKind.NUMBER, false, null));
        var steps = questions.steps();
        assertEquals(2, steps.size());
        assertEquals(List.of("q1"), codes(steps.get(0).items()));
        assertEquals(List.of("q2", "q4"), codes(steps.get(1).asked(Map.of("q1", "yes"))));
        assertEquals(List.of("q3", "q4"), codes(steps.get(1).asked(Map.of("q1", "no"))));
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var set : new Library().sets()) {
            assertEquals(set.content(), ContentJson.read(ContentJson.write(set.content())), set.name());
        }
    }

    /** So that sets can be taken together; each is complete, but for organisations, which the register fills. */
    @Test
    void theLibraryIsInOrder() {
        var seen = new HashSet<String>();
        for (var item : new Library().all().toList()) {
            assertTrue(seen.add(item.code()), item.code() + " twice");
            assertFalse(item.text().en().isEmpty(), item.code() + " has no English words");
            assertTrue(item.code().matches("[a-z][a-z0-9_]*"), item.code());
        }
        for (var set : new Library().sets()) {
            var filled = set.content()
                    .changeItems(item -> item.kind() == ItemKind.ORGANISATIONS
                            ? item.about(List.of(Option.of("1", "Stowarzyszenie", "")))
                            : item);
            assertEquals(List.of(), Completeness.faults(filled), set.name());
        }
    }

    @Test
    void anOptionWithoutACodeGetsTheNextNumber() {
        var options = OptionInput.options(List.of(
                new OptionInput(null, "tak", null),
                new OptionInput("2", "nie", null),
                new OptionInput(null, " ", null),
                new OptionInput(null, "nie wiem", null)));
        assertEquals(List.of("1", "2", "3"), options.stream().map(Option::code).toList());
    }
}
