package pl.wspolnie.practices.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An element as it is written.
 *
 * @param position its place in the model
 * @param rowVersion the version that was edited; {@code null} for a new element
 */
public record ElementInput(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 6000) String wording,
        @NotNull @Min(1) @Max(1000) Integer position,
        Long rowVersion) {

    static ElementInput of(Element element) {
        return new ElementInput(element.title(), element.wording(), element.position(), element.rowVersion());
    }
}
