package pl.wspolnie.evaluation.effectiveness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something that the organisation did.
 *
 * @param on when; may be {@code null}
 */
public record ActivityInput(@NotBlank @Size(max = 300) String label, LocalDate on) {}
