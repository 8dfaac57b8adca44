package pl.wspolnie.platform.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The address of somebody who forgot the password. */
public record MailboxInput(
        @NotBlank @Size(max = 254) @Pattern(regexp = ".+@.+", message = "platform.fault.email")
        String email) {}
