package pl.wspolnie.map.suggestion;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody suggests.
 *
 * @param entry the key of the entry that it is about, or {@code null} for the map as a whole, for instance an
 *     organisation that is missing
 * @param words what is wrong or missing
 * @param email where the answer is to be sent, if the sender wants one
 */
public record SuggestionInput(
        Long entry,
        @NotBlank @Size(max = 2000) String words,
        @Email @Size(max = 200) String email) {}
