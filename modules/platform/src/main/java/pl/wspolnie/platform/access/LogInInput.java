package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody fills in to log in.
 *
 * @param remember whether to stay logged in on this device
 * @param code of the authenticator app, asked of programs at once and of people on a page of its own
 * @param next where to go then; anything but a path of this site leads home
 */
public record LogInInput(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password,
        boolean remember,
        @Size(max = 40) String code,
        String next) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LogInInput[" + email + "]";
    }
}
