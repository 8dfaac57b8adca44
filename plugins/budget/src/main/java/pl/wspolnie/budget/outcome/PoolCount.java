package pl.wspolnie.budget.outcome;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.wspolnie.budget.allocation.Comparison;
import pl.wspolnie.budget.allocation.Conditions;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;

/** The vote on one pool with what rules make of it, each computed when first asked for. */
public final class PoolCount {

    private final Election election;
    private final Conditions conditions;
    private final Map<NamedRule, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Map<List<NamedRule>, Comparison> comparisons = new ConcurrentHashMap<>();

    PoolCount(Election election, Conditions conditions) {
        this.election = election;
        this.conditions = conditions;
    }

    public Election election() {
        return election;
    }

    /** What the rule makes of the vote. */
    public Outcome under(NamedRule rule) {
        return outcomes.computeIfAbsent(rule, asked -> asked.rule().allocate(election, conditions));
    }

    /** What several rules make of it. */
    public Comparison compare(List<NamedRule> rules) {
        return comparisons.computeIfAbsent(
                rules,
                asked -> Comparison.of(
                        election,
                        conditions,
                        asked.stream().map(NamedRule::rule).toList()));
    }
}
