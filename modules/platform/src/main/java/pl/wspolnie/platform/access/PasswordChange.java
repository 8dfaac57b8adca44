package pl.wspolnie.platform.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A new password.
 *
 * @param present the one so far
 * @param password the new one
 * @param repeated the new one once more
 */
public record PasswordChange(
        @NotBlank @Size(max = 200) String present,
        @NotBlank @Size(min = 10, max = 200) String password,
        @NotBlank @Size(max = 200) String repeated) {

    @AssertTrue(message = "platform.account.repeated")
    boolean isRepeatedTheSame() {
        return Objects.equals(password, repeated);
    }

    /** Keeps the passwords out of logs. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
