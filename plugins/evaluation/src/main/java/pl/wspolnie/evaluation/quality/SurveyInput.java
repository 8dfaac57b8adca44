package pl.wspolnie.evaluation.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The first step: what organisations say of the last 12 months.
 *
 * @param wave the key of the wave of a questionnaire, or {@code null} for a survey that was held elsewhere
 * @param from its first day
 * @param to its last day
 * @param answers how many answered, for a survey that was held elsewhere
 * @param results what they say in sum
 */
public record SurveyInput(
        Long wave,
        LocalDate from,
        LocalDate to,
        @PositiveOrZero @Max(100_000) Integer answers,
        @Size(max = 4000) String results,
        Long rowVersion) {

    static SurveyInput of(QualityIndex index) {
        return new SurveyInput(
                index.waveId(),
                index.surveyFrom(),
                index.surveyTo(),
                index.surveyAnswers(),
                index.surveyResults(),
                index.rowVersion());
    }
}
