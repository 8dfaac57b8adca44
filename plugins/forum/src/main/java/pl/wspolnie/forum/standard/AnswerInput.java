package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an editor answers.
 *
 * @param changeMade what is changed in the document because of it, or {@code null}
 * @param rowVersion the version of the answer that is changed; {@code null} for the first answer
 */
public record AnswerInput(
        @NotNull Standpoint standpoint,
        @NotBlank @Size(max = 4000) String reason,
        @Size(max = 2000) String changeMade,
        Long rowVersion) {

    static AnswerInput of(Answer answer) {
        return new AnswerInput(answer.standpoint(), answer.reason(), answer.changeMade(), answer.rowVersion());
    }
}
