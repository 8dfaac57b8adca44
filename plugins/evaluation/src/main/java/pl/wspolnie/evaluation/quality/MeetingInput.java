package pl.wspolnie.evaluation.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The second step: the meeting of the working group.
 *
 * @param officials how many of the office take part
 * @param councillors how many of the council
 * @param organisations how many of organisations
 * @param notes what was talked of
 */
public record MeetingInput(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 300) String place,
        @NotNull @PositiveOrZero @Max(1000) Integer officials,
        @NotNull @PositiveOrZero @Max(1000) Integer councillors,
        @NotNull @PositiveOrZero @Max(1000) Integer organisations,
        @Size(max = 2000) String notes,
        Long rowVersion) {

    static MeetingInput of(QualityIndex index) {
        return new MeetingInput(
                index.meetingOn(),
                index.meetingPlace(),
                index.officials(),
                index.councillors(),
                index.organisations(),
                index.meetingNotes(),
                index.rowVersion());
    }
}
