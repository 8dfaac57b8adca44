package pl.wspolnie.budget.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ballot as it is handed in.
 *
 * @param choices the keys of the chosen proposals, in a vote by approval
 * @param points in a vote by points
 * @param receipt the receipt of the ballot that this one replaces; {@code null} for a first vote
 */
public record BallotInput(
        @Size(max = 1000) List<Long> choices,
        @Valid @Size(max = 1000) List<PointsInput> points,
        @Size(max = 60) String receipt) {

    /** Proposals with points, zeros left out; a proposal that is named twice counts once. */
    Map<Long, Integer> given() {
        var approved = Stream.ofNullable(choices).flatMap(List::stream).filter(Objects::nonNull);
        var pointed = Stream.ofNullable(points)
                .flatMap(List::stream)
                .filter(row -> row.proposal() != null && row.points() != null && row.points() != 0);
        return Stream.concat(
                        approved.map(proposal -> Map.entry(proposal, 1)),
                        pointed.map(row -> Map.entry(row.proposal(), row.points())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** What was ticked on a ballot by approval. */
    boolean approvesOnly() {
        return points == null || points.isEmpty();
    }
}
