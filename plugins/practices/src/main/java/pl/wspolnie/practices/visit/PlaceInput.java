package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The group in which a participant goes. */
public record PlaceInput(@NotNull @Min(1) @Max(20) Integer group) {}
