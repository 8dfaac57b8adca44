package pl.wspolnie.platform.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What somebody fills in to get an account.
 *
 * @param email ASCII only, so that its lower case is the same in every database
 * @param name as the person wants to be called
 * @param password at least ten characters of any kind
 * @param repeated the password once more
 */
public record NewAccount(
        @NotBlank @Size(max = 254) @Pattern(regexp = EMAIL, message = "platform.fault.email")
        String email,

        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(min = SHORTEST, max = LONGEST) String password,
        @NotBlank @Size(max = LONGEST) String repeated) {

    /** One mailbox at one host; deliberately not all of RFC 5322. */
    public static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+";

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    @AssertTrue(message = "platform.account.repeated")
    boolean isRepeatedTheSame() {
        return Objects.equals(password, repeated);
    }

    /** Keeps the passwords out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
