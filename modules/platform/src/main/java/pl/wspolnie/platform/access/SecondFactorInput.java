package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a change of the second factor needs.
 *
 * @param code of the app, or a recovery code
 * @param secret the password
 */
public record SecondFactorInput(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String secret) {

    /** Keeps both out of logs. */
    @Override
    public String toString() {
        return "SecondFactorInput";
    }
}
