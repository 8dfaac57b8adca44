package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be seen on a picture, for those who do not see it. */
public record PhotoInput(
        @NotBlank(message = "practices.fault.description") @Size(max = 300)
        String description) {}
