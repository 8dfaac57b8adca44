package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.Size;

/** Why a paragraph is dropped; {@code null} if nothing is said. */
public record DropInput(@Size(max = 1000) String reason) {}
