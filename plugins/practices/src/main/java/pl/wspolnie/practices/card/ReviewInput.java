package pl.wspolnie.practices.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pl.wspolnie.api.error.InvalidInput;

/**
 * What a reviewer decides.
 *
 * @param reason what has to be mended, if it is returned
 */
public record ReviewInput(
        @NotNull Verdict verdict, @Size(max = 2000) String reason) {

    /** A reviewer publishes a card or returns it. */
    public enum Verdict {
        PUBLISH,
        RETURN
    }

    /** @throws InvalidInput if it is returned without a reason */
    void requireReason() {
        if (verdict == Verdict.RETURN && reason == null) {
            throw new InvalidInput("reason", "practices.fault.reason");
        }
    }
}
