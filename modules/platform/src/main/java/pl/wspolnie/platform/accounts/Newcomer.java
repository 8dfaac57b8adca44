package pl.wspolnie.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody fills in first to get an account; the password is chosen once the mailbox has answered, so that nobody
 * prepares an account for somebody else.
 *
 * @param name as the person wants to be called
 * @param email ASCII only, so that its lower case is the same in every database
 */
public record Newcomer(
        @NotBlank @Size(max = 120) String name,

        @NotBlank @Size(max = 254) @Pattern(regexp = NewAccount.EMAIL, message = "platform.fault.email")
        String email) {}
