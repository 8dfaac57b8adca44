package pl.wspolnie.forum.meeting;

import java.util.List;

/**
 * Who is there, as an officer has ticked.
 *
 * @param present the keys of participants
 * @param seen the keys of those who were ticked before, so that whoever checked in meanwhile stays; {@code null} decides on
 *     everybody
 */
public record AttendanceInput(List<Long> present, List<Long> seen) {

    boolean isThere(long participant) {
        return present != null && present.contains(participant);
    }

    boolean decidesOn(long participant) {
        return seen == null || seen.contains(participant) != isThere(participant);
    }
}
