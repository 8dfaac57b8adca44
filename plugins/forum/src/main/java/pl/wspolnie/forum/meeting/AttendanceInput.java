package pl.wspolnie.forum.meeting;

import java.util.List;
import java.util.Set;

/**
 * Who is there, as an officer has ticked.
 *
 * @param present the keys of participants
 */
public record AttendanceInput(List<Long> present) {

    Set<Long> keys() {
        return present == null ? Set.of() : Set.copyOf(present);
    }
}
