package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record ReasonInput(@NotBlank @Size(max = 1000) String reason) {}
