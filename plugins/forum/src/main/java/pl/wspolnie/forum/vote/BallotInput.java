package pl.wspolnie.forum.vote;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A ballot.
 *
 * @param choice the answer's place, from 0
 */
public record BallotInput(@NotNull @Min(0) Integer choice) {}
