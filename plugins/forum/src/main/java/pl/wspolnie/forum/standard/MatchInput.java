package pl.wspolnie.forum.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A new text for a draft, and what the editor says of which paragraph became which. What is not named is as proposed.
 *
 * @param becomes of paragraphs of the version before
 * @param comes of pieces of the new text that continue no paragraph
 * @param rowVersion the version of the draft that the editor saw
 */
public record MatchInput(
        @NotBlank @Size(max = TextInput.LONGEST) String text,
        @Valid @Size(max = 500) List<Becomes> becomes,
        @Valid @Size(max = 500) List<Comes> comes,
        @NotNull Long rowVersion) {

    /**
     * What became of a paragraph.
     *
     * @param old its place in the version before, from 1
     * @param into the place of the piece in the new text that it became or went into, from 1; {@code null} if it was
     *     dropped
     */
    public record Becomes(@NotNull Integer old, Integer into) {}

    /**
     * Where a piece comes from.
     *
     * @param now its place in the new text, from 1
     * @param from the place of the paragraph that it was a part of, from 1; {@code null} if it is new
     */
    public record Comes(@NotNull Integer now, Integer from) {}

    public MatchInput {
        becomes = becomes == null ? List.of() : becomes;
        comes = comes == null ? List.of() : comes;
    }
}
