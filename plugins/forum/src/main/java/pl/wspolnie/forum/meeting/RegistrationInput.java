package pl.wspolnie.forum.meeting;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * Who signs up; of somebody who is logged in the name and the address are known.
 *
 * @param organisation for whom, in words; {@code null} for whoever comes for nobody but oneself
 */
public record RegistrationInput(
        @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 200) String organisation) {}
