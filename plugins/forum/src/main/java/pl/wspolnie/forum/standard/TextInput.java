package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The whole text of a document, to be split into paragraphs. */
public record TextInput(
        @NotBlank @Size(max = TextInput.LONGEST) String text) {

    /** About 200 pages. */
    static final int LONGEST = 500_000;
}
