package pl.wspolnie.forum.meeting;

import java.util.List;

/**
 * Seats of a meeting and who waits for one.
 *
 * @param seats how many there are, or {@code null} for as many as want
 * @param taken how many are taken
 */
public record Seating(Integer seats, int taken) {

    /** How many are free; {@link Integer#MAX_VALUE} where there is no limit. */
    public int free() {
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - taken);
    }

    public boolean hasRoom() {
        return free() > 0;
    }

    /**
     * Who moves up now.
     *
     * @param waiting in the order of signing up
     */
    public <T> List<T> movingUp(List<T> waiting) {
        return waiting.stream().limit(free()).toList();
    }
}
