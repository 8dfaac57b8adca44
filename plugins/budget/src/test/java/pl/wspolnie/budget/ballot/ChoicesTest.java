package pl.wspolnie.budget.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void theOrderOfTickingIsForgotten() {
        assertEquals("2:1,3:1,10:1", new Choices(new TreeMap<>(Map.of(10, 1, 2, 1, 3, 1))).text());
    }

    @Test
    void whatIsWrittenIsRead() {
        var choices = new Choices(new TreeMap<>(Map.of(4, 3, 7, 2)));
        assertEquals(choices, Choices.parse(choices.text()));
        assertEquals(new Choices(new TreeMap<>()), Choices.parse(""));
    }

    @Test
    void aProposalThatIsNamedTwiceCountsOnce() {
        assertEquals(Map.of(5L, 1), new BallotInput(List.of(5L, 5L), null, null).given());
    }

    @Test
    void noPointsAreNoChoice() {
        var rows = List.of(new PointsInput(5L, 0), new PointsInput(6L, 2), new PointsInput(7L, null));
        assertEquals(Map.of(6L, 2), new BallotInput(null, rows, null).given());
    }
}
