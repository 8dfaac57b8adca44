package pl.wspolnie.practices.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a new version is made. */
public record VersionInput(@NotBlank @Size(max = 2000) String reason) {}
