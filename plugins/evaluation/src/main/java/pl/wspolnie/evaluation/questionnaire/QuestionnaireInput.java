package pl.wspolnie.evaluation.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a questionnaire is about.
 *
 * @param project the key of the project whose partners see its waves and their results too, or {@code null}
 * @param rowVersion of the version that was changed, or {@code null} for a new questionnaire
 */
public record QuestionnaireInput(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 4000) String purpose,
        @Size(max = 4000) String purposeEn,
        Long project,
        Long rowVersion) {

    static QuestionnaireInput of(Questionnaire questionnaire) {
        var title = questionnaire.title();
        var purpose = questionnaire.purpose();
        return new QuestionnaireInput(
                title.pl(),
                title.en(),
                purpose.pl(),
                purpose.en(),
                questionnaire.projectId(),
                questionnaire.rowVersion());
    }
}
