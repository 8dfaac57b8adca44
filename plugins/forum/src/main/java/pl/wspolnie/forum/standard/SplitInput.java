package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.forum.standard.text.Piece;

/**
 * A paragraph with an empty line wherever a new one begins; the first part keeps its discussion.
 *
 * @param rowVersion the version that was edited
 */
public record SplitInput(
        @NotBlank @Size(max = Piece.LONGEST + 100) String content,
        @NotNull Long rowVersion) {

    List<String> parts() {
        return Stream.of(content.split("\\R\\h*\\R"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
