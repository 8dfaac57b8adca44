package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the authenticator app, or a recovery code. */
public record CodeInput(@NotBlank @Size(max = 40) String code) {

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "CodeInput";
    }
}
