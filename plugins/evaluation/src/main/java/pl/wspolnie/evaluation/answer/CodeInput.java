package pl.wspolnie.evaluation.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code that somebody types from paper. */
public record CodeInput(@NotBlank @Size(max = 60) String code) {}
