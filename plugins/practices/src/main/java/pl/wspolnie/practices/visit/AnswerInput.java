package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The answer to one question.
 *
 * @param question its place among the questions, from 0
 * @param mark 1 (not at all) to 5 (entirely)
 */
public record AnswerInput(
        @NotNull @Min(0) Integer question,
        @NotNull @Min(1) @Max(5) Integer mark) {}
