package pl.wspolnie.evaluation.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The third step: scores with reasons.
 *
 * @param scores of areas; what is not named keeps its score
 * @param summary what it all means
 * @param nextOn when the routine begins again
 */
public record ScoresInput(
        @Valid @NotNull @Size(max = 20) List<ScoreInput> scores,
        @Size(max = 2000) String summary,
        LocalDate nextOn,
        Long rowVersion) {

    static ScoresInput of(QualityIndex index) {
        return new ScoresInput(
                index.components().stream().map(ScoreInput::of).toList(),
                index.summary(),
                index.nextOn(),
                index.rowVersion());
    }

    Optional<ScoreInput> of(String area) {
        return scores.stream().filter(score -> score.area().equals(area)).findFirst();
    }
}
