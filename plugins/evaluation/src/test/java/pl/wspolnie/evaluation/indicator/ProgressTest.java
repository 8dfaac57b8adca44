package pl.wspolnie.evaluation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.wspolnie.evaluation.indicator.Progress.State;

class ProgressTest {

    @Test
    void halfOfTheWayIsOnTheWay() {
        assertEquals(new Progress(State.ON_THE_WAY, Optional.of(0.5)), progress(Direction.UP, "10", "20", "15"));
    }

    @Test
    void whatShouldFallIsReachedBelowItsTarget() {
        assertEquals(new Progress(State.REACHED, Optional.of(1.5)), progress(Direction.DOWN, "8", "2", "-1"));
        assertEquals(new Progress(State.ON_THE_WAY, Optional.of(0.5)), progress(Direction.DOWN, "8", "2", "5"));
        assertEquals(new Progress(State.AWAY, Optional.of(-0.5)), progress(Direction.DOWN, "8", "2", "11"));
    }

    @Test
    void atTheBaselineNothingHasHappenedYet() {
        assertEquals(new Progress(State.NOT_YET, Optional.of(0.0)), progress(Direction.UP, "10", "20", "10"));
    }

    @Test
    void whatGrowsFromAnUnknownBaselineStartsFromNothing() {
        assertEquals(new Progress(State.ON_THE_WAY, Optional.of(0.25)), progress(Direction.UP, null, "20", "5"));
        assertEquals(new Progress(State.NOT_YET, Optional.empty()), progress(Direction.DOWN, null, "2", "5"));
    }

    @Test
    void aWayOfNoLengthHasNoShare() {
        assertEquals(new Progress(State.REACHED, Optional.empty()), progress(Direction.UP, "20", "20", "20"));
        assertEquals(new Progress(State.NOT_YET, Optional.empty()), progress(Direction.UP, "20", "20", "19"));
    }

    @Test
    void withoutTargetOrValueThereIsNoData() {
        var unknown = new Progress(State.NO_DATA, Optional.empty());
        assertEquals(unknown, progress(Direction.UP, "10", null, "15"));
        assertEquals(unknown, progress(Direction.UP, "10", "20", null));
    }

    private static Progress progress(Direction direction, String baseline, String target, String value) {
        return Progress.of(direction, number(baseline), number(target), Optional.ofNullable(number(value)));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
