package pl.wspolnie.evaluation.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A programme as the office gives it.
 *
 * @param project the key of the project whose partners see it too, or {@code null}
 * @param rowVersion the version that was edited; {@code null} for a new one
 */
public record ProgrammeInput(
        @NotBlank @Size(max = 200) String name,
        @NotNull ProgrammeKind kind,
        @Size(max = 2000) String purpose,
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        Long project,
        Long rowVersion) {

    static ProgrammeInput of(Programme programme) {
        return new ProgrammeInput(
                programme.name(),
                programme.kind(),
                programme.purpose(),
                programme.starts(),
                programme.ends(),
                programme.projectId(),
                programme.rowVersion());
    }
}
