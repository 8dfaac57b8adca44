package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.wspolnie.forum.standard.text.Piece;

/**
 * A remark that came by letter, by mail or at a meeting, as an editor enters it.
 *
 * @param paragraph the key of the paragraph, or {@code null} for the whole document
 * @param signature an organisation's name, or a person's who agreed to be named; {@code null} for nobody named
 */
public record EntryInput(
        Long paragraph,
        @NotBlank @Size(max = 4000) String content,
        @Size(max = Piece.LONGEST) String proposed,
        @Size(max = 255) String signature,
        @NotNull LocalDate madeOn) {

    RemarkInput remark() {
        return new RemarkInput(content, proposed, signature != null);
    }
}
