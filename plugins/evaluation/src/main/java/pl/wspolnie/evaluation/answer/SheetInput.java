package pl.wspolnie.evaluation.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Which sheet is typed in.
 *
 * @param sheet its number, as printed or as the interviewer counts
 * @param channel how the answers were got
 * @param again whether it is typed a second time, to be compared
 */
public record SheetInput(
        @NotNull @Min(1) @Max(1_000_000) Integer sheet,
        @NotNull Channel channel,
        boolean again) {}
