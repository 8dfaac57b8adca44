package pl.wspolnie.evaluation.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom to invite.
 *
 * @param addresses mail addresses, one a line
 * @param message what the letter says
 */
public record InvitationInput(
        @NotBlank @Size(max = 100_000) String addresses,
        @NotBlank @Size(max = 2000) String message) {}
