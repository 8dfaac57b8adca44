package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody says to a remark.
 *
 * @param named whether a resident's name is shown; an organisation's always is
 */
public record ReplyInput(@NotBlank @Size(max = 4000) String content, boolean named) {}
