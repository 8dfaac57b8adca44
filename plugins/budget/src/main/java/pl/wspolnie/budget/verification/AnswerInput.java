package pl.wspolnie.budget.verification;

import jakarta.validation.constraints.Size;

/**
 * @param item the id of the question
 * @param answer {@code null} if the officer left it open
 * @param note what the officer adds for the author
 */
public record AnswerInput(
        String item, Answer answer, @Size(max = 1000) String note) {}
