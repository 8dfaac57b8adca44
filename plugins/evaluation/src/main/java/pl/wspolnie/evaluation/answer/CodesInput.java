package pl.wspolnie.evaluation.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many codes to make. */
public record CodesInput(@NotNull @Min(1) @Max(1000) Integer count) {}
