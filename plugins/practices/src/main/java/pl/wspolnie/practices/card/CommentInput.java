package pl.wspolnie.practices.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody says of a practice. */
public record CommentInput(@NotBlank @Size(max = 2000) String body) {}
