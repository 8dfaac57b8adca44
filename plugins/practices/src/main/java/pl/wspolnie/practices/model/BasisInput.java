package pl.wspolnie.practices.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that an element rests on.
 *
 * @param kind of its search document, for instance {@code practices.card}
 * @param referred the key of its search document
 * @param note what was taken from it
 */
public record BasisInput(
        @NotBlank @Size(max = 60) String kind,
        @NotNull Long referred,
        @Size(max = 500) String note) {}
