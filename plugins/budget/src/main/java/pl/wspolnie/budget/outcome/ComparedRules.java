package pl.wspolnie.budget.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/**
 * One vote under several rules, side by side.
 *
 * @param columns one per rule, that of the edition first
 * @param proposals the projects, those that win under most rules first
 */
public record ComparedRules(Pool pool, int voters, List<Column> columns, List<Proposal> proposals) {

    /**
     * What one rule makes of the vote.
     *
     * @param own whether it is the edition's rule
     * @param winners the keys of the winning proposals
     * @param spent in grosze
     * @param withNothing how many voters have no winner on their ballot
     */
    public record Column(NamedRule rule, boolean own, Set<Long> winners, long spent, int withNothing) {}

    static ComparedRules of(Pool pool, List<Proposal> proposals, PoolCount count) {
        var own = NamedRule.of(pool.edition().rule());
        var rules = rules(own, count.election().voteType().hasPoints());
        var comparison = count.compare(rules);
        var byId = proposals.stream().collect(Collectors.toMap(Proposal::electionId, Function.identity()));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < rules.size(); i++) {
            var outcome = comparison.outcomes().get(i);
            int withNothing = comparison.leftWithNothing().get(i);
            columns.add(column(rules.get(i), rules.get(i).equals(own), outcome, byId, withNothing));
        }
        var ordered = comparison.lines().stream()
                .map(line -> byId.get(line.project().id()))
                .toList();
        return new ComparedRules(pool, count.election().voters(), columns, ordered);
    }

    /** The edition's rule and the common ones; Phragmén's is for approvals alone. */
    private static List<NamedRule> rules(NamedRule own, boolean points) {
        var rules = new LinkedHashSet<NamedRule>();
        rules.add(own);
        rules.add(NamedRule.of("greedy-votes"));
        rules.add(NamedRule.of("greedy-ratio"));
        rules.add(new NamedRule("mes-cost", Completion.ADD1_GREEDY, own.increment()));
        rules.add(new NamedRule("mes-cardinality", Completion.ADD1_GREEDY, own.increment()));
        if (!points) {
            rules.add(NamedRule.of("phragmen"));
        }
        rules.add(NamedRule.of("bos"));
        return List.copyOf(rules);
    }

    private static Column column(
            NamedRule rule, boolean own, Outcome outcome, Map<String, Proposal> byId, int withNothing) {
        var winners = outcome.winners().stream()
                .map(project -> byId.get(project.id()))
                .toList();
        return new Column(
                rule,
                own,
                winners.stream().map(Proposal::id).collect(Collectors.toSet()),
                winners.stream().mapToLong(Proposal::cost).sum(),
                withNothing);
    }
}
