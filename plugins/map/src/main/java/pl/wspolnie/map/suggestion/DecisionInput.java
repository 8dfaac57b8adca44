package pl.wspolnie.map.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an officer decides.
 *
 * @param decision accepted or rejected
 * @param reason told to the sender; required for a rejection
 */
public record DecisionInput(
        @NotNull Decision decision, @Size(max = 1000) String reason) {

    /** The two ways. */
    public enum Decision {
        ACCEPT,
        REJECT
    }
}
