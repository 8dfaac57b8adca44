package pl.wspolnie.budget.allocation;

import java.util.Map;
import java.util.Objects;

/**
 * Projects in order of merit, each funded if it fits: the rule of most participatory budgets.
 * With stop, the count ends at the first project that does not fit; otherwise that one is skipped.
 * Described for instance in Rey and Maly, "The (Computational) Social Choice Take on Indivisible Participatory
 * Budgeting", 2023, section 4.
 */
public record Greedy(Merit merit, boolean stop) implements AllocationRule {

    /** What puts one project before another. */
    public enum Merit {
        /** More points; with approvals, more votes. */
        VOTES,
        /** More points per cost. */
        VOTES_PER_COST
    }

    public Greedy {
        Objects.requireNonNull(merit, "merit");
    }

    /** The rule's id: {@code greedy-votes}, {@code greedy-ratio}, each with {@code -stop} or without. */
    public String id() {
        return (merit == Merit.VOTES ? "greedy-votes" : "greedy-ratio") + (stop ? "-stop" : "");
    }

    @Override
    public Outcome allocate(Election election, Conditions conditions) {
        Race race = new Race(election, conditions);
        Count count = new Count(race);
        GreedyPass pass = new GreedyPass(race, merit);
        pass.run(count, stop, Award.Stage.RULE);
        Counterfactual again = new Counterfactual(this, race);
        return new Outcome(id(), Map::of, election, conditions, count.awards(), count.ties(), () -> new Reasons(
                        count, pass::grounds, pass::cause, again::needed)
                .explain());
    }
}
