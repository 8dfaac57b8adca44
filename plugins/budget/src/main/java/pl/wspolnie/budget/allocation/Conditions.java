package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a budget's regulation says beside the rule itself. All of it holds for every rule alike.
 *
 * @param ties who goes first among equals
 * @param minimumVotes a project with fewer points is out; zero asks for none
 * @param minimumTurnout with fewer ballots nothing is funded; zero asks for none
 * @param barred ids of projects that are out, such as withdrawn ones
 * @param conflicts sets of ids of which at most one can be funded: the first to win puts the others out
 * @param funded ids of projects paid from this budget before the vote is counted, whatever their votes
 */
public record Conditions(
        TieBreaking ties,
        BigDecimal minimumVotes,
        int minimumTurnout,
        Set<String> barred,
        List<Set<String>> conflicts,
        Set<String> funded) {

    public static final Conditions NONE =
            new Conditions(TieBreaking.STANDARD, BigDecimal.ZERO, 0, Set.of(), List.of(), Set.of());

    public Conditions {
        barred = Set.copyOf(barred);
        conflicts = conflicts.stream().map(Set::copyOf).toList();
        funded = Set.copyOf(funded);
        for (String id : funded) {
            if (barred.contains(id)) {
                throw new IllegalArgumentException("project " + id + " is both funded beforehand and barred");
            }
        }
    }

    public Conditions withTies(TieBreaking other) {
        return new Conditions(other, minimumVotes, minimumTurnout, barred, conflicts, funded);
    }

    public Conditions withMinimumVotes(BigDecimal votes) {
        return new Conditions(ties, votes, minimumTurnout, barred, conflicts, funded);
    }

    public Conditions withMinimumTurnout(int ballots) {
        return new Conditions(ties, minimumVotes, ballots, barred, conflicts, funded);
    }

    public Conditions withBarred(Set<String> ids) {
        return new Conditions(ties, minimumVotes, minimumTurnout, ids, conflicts, funded);
    }

    public Conditions withConflicts(List<Set<String>> groups) {
        return new Conditions(ties, minimumVotes, minimumTurnout, barred, groups, funded);
    }

    public Conditions withFunded(Set<String> ids) {
        return new Conditions(ties, minimumVotes, minimumTurnout, barred, conflicts, ids);
    }

    /** These conditions for some projects alone, with the rivals of earlier winners barred. */
    Conditions only(Set<String> ids, Set<String> winners) {
        Set<String> out = new HashSet<>(barred);
        for (Set<String> group : conflicts) {
            if (!Collections.disjoint(group, winners)) {
                out.addAll(group);
            }
        }
        List<Set<String>> groups =
                conflicts.stream().map(group -> common(group, ids)).toList();
        return new Conditions(ties, minimumVotes, minimumTurnout, common(out, ids), groups, common(funded, ids));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
