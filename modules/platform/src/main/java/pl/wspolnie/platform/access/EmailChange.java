package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import pl.wspolnie.platform.accounts.NewAccount;

/**
 * Another address to log in with.
 *
 * @param email the new one
 * @param secret the password, since whoever owns the address owns the account
 */
public record EmailChange(
        @NotBlank @Size(max = 254) @Pattern(regexp = NewAccount.EMAIL, message = "platform.fault.email")
        String email,

        @NotBlank @Size(max = 200) String secret) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "EmailChange[" + email + "]";
    }
}
