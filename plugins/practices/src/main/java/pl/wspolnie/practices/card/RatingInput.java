package pl.wspolnie.practices.card;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How useful a practice is for this municipality, from 1 to 5. */
public record RatingInput(@NotNull @Min(1) @Max(5) Integer mark) {}
