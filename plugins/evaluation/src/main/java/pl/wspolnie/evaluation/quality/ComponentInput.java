package pl.wspolnie.evaluation.quality;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * An area as the office gives it.
 *
 * @param code of one of the six areas of the method, or {@code null}
 * @param weight how much it counts; 0 for an area that is scored but not counted
 */
public record ComponentInput(
        @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 1000) String explanation,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight) {

    static ComponentInput of(IndexComponent component) {
        return new ComponentInput(component.code(), component.name(), component.explanation(), component.weight());
    }

    IndexComponent component() {
        return new IndexComponent(code, name, explanation, weight);
    }
}
