package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who was there.
 *
 * @param present keys of participants; all others with a seat were not there
 */
public record AttendanceInput(@Size(max = 500) List<Long> present) {}
