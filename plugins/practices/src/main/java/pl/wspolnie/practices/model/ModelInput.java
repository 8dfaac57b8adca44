package pl.wspolnie.practices.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The head of a model.
 *
 * @param rowVersion the version that was edited; {@code null} for a new model
 */
public record ModelInput(
        @NotBlank @Size(max = 200) String title,
        @NotNull ModelKind kind,
        @NotBlank @Size(max = 4000) String introduction,
        Long rowVersion) {

    static ModelInput of(Model model) {
        return new ModelInput(model.title(), model.kind(), model.introduction(), model.rowVersion());
    }
}
