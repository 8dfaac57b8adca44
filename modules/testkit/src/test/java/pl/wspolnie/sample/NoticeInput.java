package pl.wspolnie.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is written on a notice. */
public record NoticeInput(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 4000) String body,
        LocalDate endsOn) {}
