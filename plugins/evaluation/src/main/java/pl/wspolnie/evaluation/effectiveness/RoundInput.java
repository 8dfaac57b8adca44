package pl.wspolnie.evaluation.effectiveness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A round of reports as the office gives it.
 *
 * @param wave the key of the wave of a survey whose answers on organisations are used, or {@code null}
 * @param commentDays for how many days an organisation may comment
 * @param method how the reports are made, for their readers
 * @param organisations on whom reports are begun, in addition to those that are there
 * @param rowVersion the version that was edited; {@code null} for a new one
 */
public record RoundInput(
        @NotBlank @Size(max = 200) String name,
        Long wave,
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        @Min(3) @Max(90) int commentDays,
        @Size(max = 2000) String method,
        @Size(max = 500) List<Long> organisations,
        Long rowVersion) {

    public RoundInput {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
    }

    static RoundInput of(Round round, List<Long> organisations) {
        return new RoundInput(
                round.name(),
                round.waveId(),
                round.starts(),
                round.ends(),
                round.commentDays(),
                round.method(),
                organisations,
                round.rowVersion());
    }
}
