package pl.wspolnie.budget.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Outcomes of several rules for one election, side by side.
 *
 * @param outcomes one per rule, in the order asked for
 * @param lines one per project: those that win under most rules first, then by votes
 */
public record Comparison(Election election, List<Outcome> outcomes, List<Line> lines) {

    public Comparison {
        outcomes = List.copyOf(outcomes);
        lines = List.copyOf(lines);
    }

    /**
     * Under which rules a project wins.
     *
     * @param wins one per outcome, in their order
     */
    public record Line(Project project, List<Boolean> wins) {

        public Line {
            wins = List.copyOf(wins);
        }

        /** Under how many of the rules it wins. */
        public int times() {
            return (int) wins.stream().filter(Boolean::booleanValue).count();
        }
    }

    /** Allocates by each of the rules. */
    public static Comparison of(Election election, Conditions conditions, List<AllocationRule> rules) {
        return of(
                election,
                rules.stream().map(rule -> rule.allocate(election, conditions)).toList());
    }

    /** Puts outcomes of one election side by side. */
    public static Comparison of(Election election, List<Outcome> outcomes) {
        List<Set<String>> winners = outcomes.stream().map(Outcome::winnerIds).toList();
        List<Line> lines = election.projects().stream()
                .map(project -> new Line(
                        project,
                        winners.stream().map(ids -> ids.contains(project.id())).toList()))
                .toList();
        return new Comparison(election, outcomes, sorted(election, lines));
    }

    private static List<Line> sorted(Election election, List<Line> lines) {
        Supporters supporters = election.supporters();
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted((a, b) -> lines.get(a).times() != lines.get(b).times()
                        ? Integer.compare(lines.get(b).times(), lines.get(a).times())
                        : Long.compare(supporters.points(b), supporters.points(a)))
                .map(lines::get)
                .toList();
    }

    /** The voters without any funded project on their ballot, one number per outcome. */
    public List<Integer> leftWithNothing() {
        int voters = election.voters();
        return outcomes.stream()
                .map(outcome -> (int) Math.round(outcome.metrics().exclusion() * voters))
                .toList();
    }
}
