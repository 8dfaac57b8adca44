package pl.wspolnie.evaluation.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.wspolnie.evaluation.show.Numbers;

/**
 * An indicator as the office gives it.
 *
 * @param unit what is counted; not needed for a share, which is in per cent
 * @param definition what is counted in and what is not
 * @param source where the values come from
 * @param share whether it is the share of a part in a whole
 * @param baseline the value before, or {@code null} where nobody knows
 * @param target {@code null} for what is only watched
 * @param figure the key of another module's figure, or {@code null}
 * @param wholeFigure the same for the whole of a share
 * @param rowVersion the version that was edited; {@code null} for a new one
 */
public record IndicatorInput(
        @NotNull IndicatorKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 60) String unit,
        @Size(max = 1000) String definition,
        @NotBlank @Size(max = 500) String source,
        @NotNull Direction direction,
        boolean share,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal baseline,
        LocalDate baselineOn,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal target,
        LocalDate targetOn,
        @Size(max = 100) String figure,
        @Size(max = 100) String wholeFigure,
        Long rowVersion) {

    static IndicatorInput of(Indicator indicator) {
        return new IndicatorInput(
                indicator.kind(),
                indicator.name(),
                indicator.unit(),
                indicator.definition(),
                indicator.source(),
                indicator.direction(),
                indicator.isShare(),
                Numbers.plain(indicator.baseline()),
                indicator.baselineOn(),
                Numbers.plain(indicator.target()),
                indicator.targetOn(),
                indicator.figure(),
                indicator.wholeFigure(),
                indicator.rowVersion());
    }
}
