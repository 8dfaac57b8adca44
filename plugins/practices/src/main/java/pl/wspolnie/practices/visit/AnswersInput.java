package pl.wspolnie.practices.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A participant's answers to all questions. */
public record AnswersInput(
        @NotNull @Valid @Size(min = 1, max = 20) List<AnswerInput> answers) {}
