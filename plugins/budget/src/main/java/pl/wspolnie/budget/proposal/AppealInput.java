package pl.wspolnie.budget.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An appeal against a rejection.
 *
 * @param words why the author thinks that it was wrong
 */
public record AppealInput(@NotBlank @Size(max = 4000) String words) {}
