package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.wspolnie.forum.standard.text.Level;
import pl.wspolnie.forum.standard.text.Piece;

/**
 * A paragraph of a draft as an editor writes it.
 *
 * @param label its number, or {@code null}
 * @param content what it says; may be empty under a number
 * @param after the key of the wording behind which a new paragraph goes, or {@code null} for the beginning
 * @param credits the keys of the remarks that this wording takes up
 * @param rowVersion the version that was edited; {@code null} for a new paragraph
 */
public record WordingInput(
        @NotNull Level level,
        @Size(max = Piece.LONGEST_LABEL) String label,
        @Size(max = Piece.LONGEST) String content,
        Long after,
        @Size(max = 200) List<Long> credits,
        Long rowVersion) {

    public WordingInput {
        credits = credits == null ? List.of() : credits;
    }

    static WordingInput of(Wording wording, List<Long> credits) {
        return new WordingInput(
                wording.level(), wording.label(), wording.content(), null, credits, wording.rowVersion());
    }

    Piece piece() {
        return new Piece(level, label == null ? "" : label, content == null ? "" : content);
    }
}
