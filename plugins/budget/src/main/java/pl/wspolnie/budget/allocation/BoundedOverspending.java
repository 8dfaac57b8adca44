package pl.wspolnie.budget.allocation;

import java.util.Map;

/**
 * Equal shares with Bounded Overspending: as equal shares with utility by cost, but supporters may buy a project that
 * they can pay only in part, and then get the less for their money. The winners still fit the budget.
 *
 * <p>Source: Papasotiropoulos et al., "Method of Equal Shares with Bounded Overspending" (2024, arXiv 2409.15005), in the
 * form in which pabutools 1.2.3 computes it. Fractions would double in length with every round; so amounts are decimals of
 * 60 digits, and what agrees in 40 of them counts as equal.
 */
public record BoundedOverspending() implements AllocationRule {

    /** The rule's id. */
    public static final String ID = "bos";

    @Override
    public Outcome allocate(Election election, Conditions conditions) {
        Race race = new Race(election, conditions);
        Count count = new Count(race);
        OverspendingRun run = new OverspendingRun(race);
        run.run(count);
        Counterfactual again = new Counterfactual(this, race);
        return new Outcome(ID, Map::of, election, conditions, count.awards(), count.ties(), () -> new Reasons(
                        count, run::grounds, c -> run.cause(c, count), again::needed)
                .explain());
    }
}
