package pl.wspolnie.evaluation.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * For which time a figure of another module is asked.
 *
 * @param from the first day
 * @param to the last day
 */
public record DrawInput(@NotNull LocalDate from, @NotNull LocalDate to) {}
