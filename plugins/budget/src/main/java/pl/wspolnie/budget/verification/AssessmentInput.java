package pl.wspolnie.budget.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A card as an officer fills it in.
 *
 * @param reason for the author and the public; the wordings of the questions that are not met come before it
 * @param rowVersion the version of the proposal that the officer looked at
 */
public record AssessmentInput(
        @NotNull Card card,
        @Valid @Size(max = 100) List<AnswerInput> answers,
        @NotNull Decision decision,
        @Size(max = 2000) String reason,
        @NotNull Long rowVersion) {

    /** The answer to a question, if it was given. */
    Optional<AnswerInput> answer(CardItem item) {
        return answers == null
                ? Optional.empty()
                : answers.stream()
                        .filter(answer -> Objects.equals(answer.item(), item.id()) && answer.answer() != null)
                        .findFirst();
    }

    boolean isNotMet(CardItem item) {
        return answer(item).filter(answer -> answer.answer() == Answer.NOT_MET).isPresent();
    }
}
