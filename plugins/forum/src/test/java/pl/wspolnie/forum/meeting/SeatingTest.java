package pl.wspolnie.forum.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final List<String> QUEUE = List.of("first", "second", "third");

    @Test
    void whoWaitsLongestMovesUpFirst() {
        assertEquals(List.of("first"), new Seating(10, 9).movingUp(QUEUE));
        assertEquals(List.of("first", "second"), new Seating(10, 8).movingUp(QUEUE));
    }

    @Test
    void nobodyMovesUpIntoAFullRoom() {
        assertEquals(List.of(), new Seating(10, 10).movingUp(QUEUE));
        assertEquals(List.of(), new Seating(10, 12).movingUp(QUEUE));
    }

    @Test
    void withoutALimitAllMoveUp() {
        assertEquals(QUEUE, new Seating(null, 500).movingUp(QUEUE));
    }

    @Test
    void theLastSeatIsASeat() {
        assertTrue(new Seating(1, 0).hasRoom());
        assertFalse(new Seating(1, 1).hasRoom());
    }
}
