package pl.wspolnie.platform.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What closing the account needs.
 *
 * @param secret the password
 * @param sure that it cannot be undone
 */
public record DepartureInput(
        @NotBlank @Size(max = 200) String secret,
        @AssertTrue boolean sure) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "DepartureInput";
    }
}
