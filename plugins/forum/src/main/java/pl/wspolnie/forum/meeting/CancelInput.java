package pl.wspolnie.forum.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a meeting does not take place. */
public record CancelInput(@NotBlank @Size(max = 1000) String reason) {}
