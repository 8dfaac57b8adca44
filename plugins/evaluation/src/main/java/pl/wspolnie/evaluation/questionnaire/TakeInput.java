package pl.wspolnie.evaluation.questionnaire;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Ready items to be taken into a questionnaire.
 *
 * @param section its number, from 0
 * @param items their codes in the library
 */
public record TakeInput(
        @NotNull Integer section, @NotEmpty @Size(max = 200) List<@Size(max = 40) String> items, Long rowVersion) {}
