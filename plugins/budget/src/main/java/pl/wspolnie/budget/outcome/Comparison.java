package pl.wspolnie.budget.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/**
 * One vote under several rules, side by side.
 *
 * @param columns one per rule, that of the edition first
 * @param proposals the projects, those that win under most rules first
 */
public record Comparison(Pool pool, int voters, List<Column> columns, List<Proposal> proposals) {

    /**
     * What one rule makes of the vote.
     *
     * @param own whether it is the edition's rule
     * @param winners the keys of the winning proposals
     * @param spent in grosze
     * @param withNothing how many voters have no winner on their ballot
     */
    public record Column(NamedRule rule, boolean own, Set<Long> winners, long spent, long withNothing) {}

    static Comparison of(Edition edition, Pool pool, List<Proposal> proposals, PoolCount count) {
        var own = NamedRule.of(edition.rule());
        var columns = new ArrayList<Column>();
        for (var rule : rules(own)) {
            var outcome = suited(count, rule);
            if (outcome != null) {
                columns.add(column(rule, rule.equals(own), proposals, outcome));
            }
        }
        var ordered = proposals.stream()
                .sorted((one, other) -> Long.compare(wins(columns, other), wins(columns, one)))
                .toList();
        return new Comparison(pool, count.election().voters(), columns, ordered);
    }

    private static Set<NamedRule> rules(NamedRule own) {
        var rules = new LinkedHashSet<NamedRule>();
        rules.add(own);
        rules.add(NamedRule.of("greedy-votes"));
        rules.add(NamedRule.of("greedy-ratio"));
        rules.add(new NamedRule("mes-cost", Completion.ADD1_GREEDY, own.increment()));
        rules.add(new NamedRule("mes-cardinality", Completion.ADD1_GREEDY, own.increment()));
        rules.add(NamedRule.of("phragmen"));
        rules.add(NamedRule.of("bos"));
        rules.removeIf(rule -> AllocationRules.byId(rule.id()).isEmpty());
        return rules;
    }

    /** {@code null} where the rule does not suit the ballots, as Phragmén's does not suit points. */
    private static Outcome suited(PoolCount count, NamedRule rule) {
        try {
            return count.under(rule);
        } catch (IllegalArgumentException unsuited) {
            return null;
        }
    }

    private static Column column(NamedRule rule, boolean own, List<Proposal> proposals, Outcome outcome) {
        var winners = new LinkedHashSet<Long>();
        long spent = 0;
        for (var proposal : proposals) {
            if (outcome.winnerIds().contains(proposal.electionId())) {
                winners.add(proposal.id());
                spent += proposal.cost();
            }
        }
        long withNothing = Math.round(outcome.metrics().exclusion() * outcome.election().voters());
        return new Column(rule, own, winners, spent, withNothing);
    }

    private static long wins(List<Column> columns, Proposal proposal) {
        return columns.stream()
                .filter(column -> column.winners().contains(proposal.id()))
                .count();
    }
}
