package pl.wspolnie.forum.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What was voted in the room.
 *
 * @param ballots of an open vote: what each voter has answered
 * @param counts of a secret vote: how many gave each answer, in the order of the ballot
 */
public record RoomInput(
        @Valid @Size(max = 500) List<Named> ballots,
        @Valid @Size(max = 60) List<Answer> counts) {

    /**
     * @param voter {@code member/3} or {@code organisation/7}
     * @param choice the answer's place, or {@code null} for who did not vote
     */
    public record Named(
            @Size(max = 40) String voter, @Min(0) @Max(60) Integer choice) {}

    /** @param votes how many; {@code null} is none */
    public record Answer(@Min(0) @Max(100_000) Integer votes) {}

    List<Named> givenBallots() {
        return ballots == null
                ? List.of()
                : ballots.stream().filter(ballot -> ballot.choice() != null).toList();
    }

    List<Integer> givenCounts() {
        return counts == null
                ? List.of()
                : counts.stream()
                        .map(answer -> answer.votes() == null ? 0 : answer.votes())
                        .toList();
    }
}
