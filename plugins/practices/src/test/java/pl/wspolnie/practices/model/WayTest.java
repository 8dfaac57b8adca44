package pl.wspolnie.practices.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final LocalDate DAY = LocalDate.of(2014, 9, 25);

    @Test
    void theNextStageFollowsTheFurthestOne() {
        var way = Way.of(Map.of(Stage.SEEN, List.of("a"), Stage.WRITTEN, List.of("b", "c")));
        assertEquals(
                List.of(
                        Way.State.DONE,
                        Way.State.SKIPPED,
                        Way.State.DONE,
                        Way.State.NEXT,
                        Way.State.AHEAD,
                        Way.State.AHEAD),
                way.stages().stream().map(Way.Reached::state).toList());
        assertEquals(Stage.WRITTEN, way.reached());
    }

    @Test
    void beforeTheFirstStepSeeingComesNext() {
        var way = Way.<String>of(Map.of());
        assertEquals(Way.State.NEXT, way.stages().get(0).state());
        assertNull(way.reached());
    }

    @Test
    void aStageDoesNotBeginBeforeThoseBeforeIt() {
        var first = Map.of(Stage.SEEN, DAY, Stage.WRITTEN, DAY.plusDays(60));
        assertFalse(Way.inOrder(first, Stage.TESTED, DAY.plusDays(59)));
        assertTrue(Way.inOrder(first, Stage.TESTED, DAY.plusDays(60)));
        assertFalse(Way.inOrder(first, Stage.DISCUSSED, DAY.plusDays(61)));
        assertTrue(Way.inOrder(first, Stage.DISCUSSED, DAY.plusDays(30)));
    }

    @Test
    void aStageThatHasBegunMayGoOnLater() {
        var first = Map.of(Stage.DISCUSSED, DAY, Stage.TESTED, DAY.plusDays(60));
        assertTrue(Way.inOrder(first, Stage.DISCUSSED, DAY.plusDays(90)));
        assertFalse(Way.inOrder(first, Stage.WRITTEN, DAY.plusDays(90)));
    }
}
