package pl.wspolnie.budget.allocation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A rule with a comparison step: the outcome of another rule is held against greedy by votes, and greedy's is taken if
 * strictly more voters prefer it. Used with equal shares in Wieliczka in 2023 and in Świecie.
 *
 * @param preference when a voter prefers one outcome to the other
 */
public record ComparedWithGreedy(AllocationRule rule, Preference preference) implements AllocationRule {

    /** When a voter prefers an outcome. */
    public enum Preference {
        /** It funds more projects on the ballot. */
        MORE_WINNERS,
        /** It funds a project on the ballot, and the other none. */
        ANY_WINNER
    }

    public ComparedWithGreedy {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(preference, "preference");
    }

    @Override
    public Outcome allocate(Election election, Conditions conditions) {
        Outcome first = rule.allocate(election, conditions);
        Outcome greedy = new Greedy(Greedy.Merit.VOTES, false).allocate(election, conditions);
        long lead = 0;
        int[] inFirst = winnersOn(election, first);
        int[] inGreedy = winnersOn(election, greedy);
        for (int b = 0; b < inFirst.length; b++) {
            int preferred = preference == Preference.MORE_WINNERS
                    ? Integer.compare(inGreedy[b], inFirst[b])
                    : Boolean.compare(inGreedy[b] > 0, inFirst[b] > 0);
            lead += (long) preferred * election.ballots().count(b);
        }
        Map<String, String> parameters = new LinkedHashMap<>(first.parameters());
        parameters.put("comparison", preference == Preference.MORE_WINNERS ? "more-winners" : "any-winner");
        parameters.put("preferred", lead > 0 ? "greedy-votes" : first.rule());
        return (lead > 0 ? greedy : first).as(first.rule(), parameters);
    }

    private static int[] winnersOn(Election election, Outcome outcome) {
        int[] winners = new int[election.ballots().size()];
        Supporters supporters = election.supporters();
        for (Project project : outcome.winners()) {
            int c = election.index(project);
            for (int e = supporters.start(c); e < supporters.end(c); e++) {
                winners[supporters.ballot(e)]++;
            }
        }
        return winners;
    }
}
