package pl.wspolnie.forum.meeting;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody at a meeting types its code.
 *
 * @param email with which one has signed up; not asked of who is logged in
 * @param name of who has not signed up and has no account
 */
public record CheckInInput(
        @NotBlank @Size(max = 20) String code,
        @Email @Size(max = 254) String email,
        @Size(max = 200) String name,
        @Size(max = 200) String organisation) {}
