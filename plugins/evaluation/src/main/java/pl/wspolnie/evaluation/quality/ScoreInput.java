package pl.wspolnie.evaluation.quality;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What the working group says of one area.
 *
 * @param area its name
 */
public record ScoreInput(
        @NotBlank @Size(max = 200) String area,
        @Digits(integer = 3, fraction = 2) BigDecimal score,
        @Size(max = 2000) String reason,
        @Size(max = 2000) String barriers) {

    static ScoreInput of(IndexComponent component) {
        return new ScoreInput(component.name(), component.score(), component.reason(), component.barriers());
    }
}
