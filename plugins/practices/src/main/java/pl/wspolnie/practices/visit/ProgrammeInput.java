package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An hour of a visit as its organiser gives it.
 *
 * @param begins for instance {@code 09:30}
 * @param ends may be {@code null}
 * @param round whether the groups are at their workshops meanwhile
 */
public record ProgrammeInput(
        @NotNull LocalDate day,

        @NotBlank @Pattern(regexp = HOUR, message = "practices.fault.hour")
        String begins,

        @Pattern(regexp = HOUR, message = "practices.fault.hour")
        String ends,

        @NotBlank @Size(max = 300) String what,
        @Size(max = 300) String place,
        boolean round) {

    static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

    ProgrammeItem item() {
        return new ProgrammeItem(day, begins, ends, what, place, round);
    }

    static ProgrammeInput of(ProgrammeItem item) {
        return new ProgrammeInput(item.day(), item.begins(), item.ends(), item.what(), item.place(), item.round());
    }
}
