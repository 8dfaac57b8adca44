package pl.wspolnie.evaluation.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A year of the index as the office sets it up.
 *
 * @param rowVersion the version that was edited; {@code null} for a new one
 */
public record YearInput(
        @Min(2000) @Max(2100) int year,
        @NotNull Scale scale,
        @Valid @NotNull @Size(min = 1, max = 20) List<ComponentInput> components,
        Long rowVersion) {

    static YearInput of(QualityIndex index) {
        return new YearInput(
                index.year(),
                index.scale(),
                index.components().stream().map(ComponentInput::of).toList(),
                index.rowVersion());
    }

    List<IndexComponent> areas() {
        return components.stream().map(ComponentInput::component).toList();
    }
}
