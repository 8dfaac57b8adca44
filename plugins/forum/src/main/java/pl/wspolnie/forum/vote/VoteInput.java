package pl.wspolnie.forum.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.wspolnie.forum.body.Electorate;

/**
 * A vote as it is prepared, by form or as JSON.
 *
 * @param item the item of the agenda, or {@code null}
 * @param options one a line, for {@link Shape#OPTIONS}
 * @param rowVersion the version that was edited; {@code null} for a new vote
 */
public record VoteInput(
        @NotBlank @Size(max = 500) String question,
        @Size(max = 2000) String description,
        Long item,
        @NotNull Shape shape,
        @Size(max = 2000) String options,
        boolean secret,
        @NotNull Manner manner,
        @NotNull Electorate electorate,
        @NotNull Majority majority,
        Long rowVersion) {

    /** The options without blank lines. */
    List<String> givenChoices() {
        return shape == Shape.FOR_AGAINST || options == null
                ? List.of()
                : options.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static VoteInput of(Vote vote) {
        return new VoteInput(
                vote.question(),
                vote.description(),
                vote.itemId(),
                vote.shape(),
                String.join("\n", vote.options()),
                vote.secret(),
                vote.manner(),
                vote.electorate(),
                vote.majority(),
                vote.rowVersion());
    }
}
