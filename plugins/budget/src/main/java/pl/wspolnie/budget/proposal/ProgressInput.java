package pl.wspolnie.budget.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A note on a selected project.
 *
 * @param status in progress, finished or abandoned
 * @param day the day it tells of, not in the future
 */
public record ProgressInput(
        @NotNull ProposalStatus status,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 2000) String note) {}
