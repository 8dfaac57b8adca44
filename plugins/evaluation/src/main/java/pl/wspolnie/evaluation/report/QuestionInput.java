package pl.wspolnie.evaluation.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A question as its authors give it.
 *
 * @param finding the answer; needed before the report is published
 */
public record QuestionInput(
        @NotNull Criterion criterion,
        @NotBlank @Size(max = 500) String wording,
        @Size(max = 4000) String finding,
        Long rowVersion) {

    static QuestionInput of(Question question) {
        return new QuestionInput(question.criterion(), question.wording(), question.finding(), question.rowVersion());
    }
}
