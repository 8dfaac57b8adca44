package pl.wspolnie.evaluation.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A measured value as somebody gives it.
 *
 * @param measuredFrom the first day that it counts, or {@code null} for a state on one day
 * @param measuredOn the day, or the last day that it counts
 * @param amount the value, or the part of a share
 * @param whole what a share is part of
 * @param measuredBy who measured, by role
 */
public record MeasurementInput(
        LocalDate measuredFrom,
        @NotNull LocalDate measuredOn,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4)
        BigDecimal amount,

        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal whole,
        @NotBlank @Size(max = 200) String measuredBy,
        @Size(max = 500) String note) {}
