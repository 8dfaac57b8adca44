package pl.wspolnie.forum.meeting;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody whom an officer enters: signed up by telephone, or met at the door.
 *
 * @param organisation of the register, or {@code null}
 * @param organisationName of one that is not in the register
 * @param present whether the person is there
 */
public record GuestInput(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        Long organisation,
        @Size(max = 200) String organisationName,
        boolean present) {}
