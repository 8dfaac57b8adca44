package pl.wspolnie.evaluation.wave;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A wave as it is planned.
 *
 * @param closesOn the last day
 * @param population whom it asks
 * @param populationSize how many there are of them, or {@code null}
 * @param openLink whether anybody may answer
 * @param withAccount whether people with an account may answer, once each
 * @param note what else should be known, or {@code null}
 * @param rowVersion of the wave that was changed, or {@code null} for a new one
 */
public record WaveInput(
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotBlank @Size(max = 2000) String population,
        @Min(1) Integer populationSize,
        boolean openLink,
        boolean withAccount,
        @Size(max = 4000) String note,
        Long rowVersion) {

    static WaveInput of(Wave wave) {
        return new WaveInput(
                wave.name(),
                wave.opensOn(),
                wave.closesOn(),
                wave.population(),
                wave.populationSize(),
                wave.openLink(),
                wave.withAccount(),
                wave.note(),
                wave.rowVersion());
    }
}
