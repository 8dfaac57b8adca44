package pl.wspolnie.forum.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({
        "8, 7, 0, SIMPLE, ADOPTED",
        "7, 7, 1, SIMPLE, REJECTED",
        "3, 2, 10, SIMPLE, ADOPTED",
        "3, 2, 10, ABSOLUTE, REJECTED",
        "8, 4, 3, ABSOLUTE, ADOPTED",
        "7, 4, 3, ABSOLUTE, REJECTED",
        "0, 0, 0, SIMPLE, REJECTED"
    })
    void aMotionNeedsItsMajority(int infavour, int against, int abstaining, Majority majority, Outcome outcome) {
        var count = new Count(List.of(infavour, against, abstaining));
        assertEquals(outcome, count.outcome(Shape.FOR_AGAINST, majority));
    }

    @Test
    void theOptionWithTheMostVotesIsChosen() {
        var count = new Count(List.of(2, 5, 3, 9));
        assertEquals(Outcome.CHOSEN, count.outcome(Shape.OPTIONS, Majority.SIMPLE));
        assertEquals(1, count.leader());
    }

    @Test
    void asManyVotesAsAnotherDoNotDecide() {
        assertEquals(Outcome.TIED, new Count(List.of(4, 4, 1, 0)).outcome(Shape.OPTIONS, Majority.SIMPLE));
        assertEquals(Outcome.TIED, new Count(List.of(0, 0, 6)).outcome(Shape.OPTIONS, Majority.SIMPLE));
    }

    @Test
    void everyBallotIsCountedOnce() {
        var count = Count.of(3, List.of(0, 2, 0, 1, 0));
        assertEquals(List.of(3, 1, 1), count.votes());
        assertEquals(5, count.cast());
    }
}
