package pl.wspolnie.platform.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import pl.wspolnie.platform.accounts.NewAccount;

/**
 * A password that somebody chooses who has shown to own the mailbox.
 *
 * @param repeated the same once more
 */
public record NewPassword(
        @NotBlank @Size(min = NewAccount.SHORTEST, max = NewAccount.LONGEST)
        String password,

        @NotBlank @Size(max = 200) String repeated) {

    @AssertTrue(message = "platform.account.repeated")
    boolean isRepeatedTheSame() {
        return Objects.equals(password, repeated);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
