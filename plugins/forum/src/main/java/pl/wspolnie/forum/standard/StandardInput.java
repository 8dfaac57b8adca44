package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A document as an editor gives it.
 *
 * @param summary what it is for, in a few sentences
 * @param project the key of the project with whose partners it is shared, or {@code null}; decided when it is added
 * @param text the first version as plain text, to be split into paragraphs; read when it is added
 * @param rowVersion the version that was edited; {@code null} for a new document
 */
public record StandardInput(
        @NotBlank @Size(max = 200) String title,
        @NotNull StandardKind kind,
        @NotBlank @Size(max = 2000) String summary,
        @NotNull Audience audience,
        Long project,
        @Size(max = TextInput.LONGEST) String text,
        Long rowVersion) {

    /** A document's present state, to be edited. */
    public static StandardInput of(Standard standard) {
        return new StandardInput(
                standard.title(),
                standard.kind(),
                standard.summary(),
                standard.audience(),
                standard.projectId(),
                null,
                standard.rowVersion());
    }
}
