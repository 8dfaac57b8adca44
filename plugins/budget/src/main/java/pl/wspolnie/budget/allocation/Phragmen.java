package pl.wspolnie.budget.allocation;

import java.util.Map;

/**
 * Sequential Phragmén: each funded project is a load of its cost on its supporters, shared so that all of them carry the
 * same in the end; the project that makes for the smallest load goes first. The count ends when one of these
 * no longer fits the budget. On ballots with points, whoever gave a project points supports it.
 *
 * <p>Source: Los, Christoff and Grossi, "Proportional Budget Allocations: Towards a Systematization" (IJCAI 2022).
 */
public record Phragmen() implements AllocationRule {

    /** The rule's id. */
    public static final String ID = "phragmen";

    @Override
    public Outcome allocate(Election election, Conditions conditions) {
        Race race = new Race(election, conditions);
        Count count = new Count(race);
        Loads loads = new Loads(race);
        loads.run(count);
        Counterfactual again = new Counterfactual(this, race);
        return new Outcome(ID, Map::of, election, conditions, count.awards(), count.ties(), () -> new Reasons(
                        count, loads::grounds, loads::cause, again::needed)
                .explain());
    }
}
