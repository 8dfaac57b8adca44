package pl.wspolnie.evaluation.effectiveness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an organisation says to its report. */
public record CommentInput(@NotBlank @Size(max = 4000) String words) {}
