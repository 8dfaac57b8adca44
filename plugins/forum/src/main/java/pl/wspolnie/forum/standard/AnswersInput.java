package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One answer to several remarks that say the same.
 *
 * @param remarks their keys
 * @param changeMade what is changed in the document because of them, or {@code null}
 */
public record AnswersInput(
        @NotEmpty @Size(max = 100) List<Long> remarks,
        @NotNull Standpoint standpoint,
        @NotBlank @Size(max = 4000) String reason,
        @Size(max = 2000) String changeMade) {

    AnswerInput single() {
        return new AnswerInput(standpoint, reason, changeMade, null);
    }
}
