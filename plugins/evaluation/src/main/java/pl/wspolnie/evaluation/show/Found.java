package pl.wspolnie.evaluation.show;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something of any module that is referred to.
 *
 * @param kind as its {@link pl.wspolnie.api.search.Reference#kind()}
 * @param id as its {@link pl.wspolnie.api.search.Reference#id()}
 */
public record Found(
        @NotBlank @Size(max = 60) String kind, @NotNull Long id) {}
