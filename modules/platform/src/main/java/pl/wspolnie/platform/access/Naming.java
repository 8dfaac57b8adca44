package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a person wants to be called. */
public record Naming(@NotBlank @Size(max = 120) String name) {}
