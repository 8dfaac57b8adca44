package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who is funded, under which rule, and why. Immutable; parameters, reasons and metrics are worked out when first asked for.
 */
public final class Outcome {

    private final String rule;
    private final Lazy<Map<String, String>> parameters;
    private final Election election;
    private final Conditions conditions;
    private final List<Award> awards;
    private final List<Tie> ties;
    private final BigDecimal total;
    private final Lazy<Explanation> explanation;
    private final Lazy<Metrics> metrics;

    Outcome(
            String rule,
            Supplier<Map<String, String>> parameters,
            Election election,
            Conditions conditions,
            List<Award> awards,
            List<Tie> ties,
            Supplier<Explanation> explanation) {
        this.rule = rule;
        this.parameters = new Lazy<>(() -> Collections.unmodifiableMap(new LinkedHashMap<>(parameters.get())));
        this.election = election;
        this.conditions = conditions;
        this.awards = List.copyOf(awards);
        this.ties = List.copyOf(ties);
        this.total = total(awards);
        this.explanation = new Lazy<>(explanation);
        this.metrics = new Lazy<>(() -> Metrics.of(election, winners()));
    }

    private static BigDecimal total(List<Award> awards) {
        BigDecimal total = BigDecimal.ZERO;
        for (Award award : awards) {
            total = total.add(award.project().cost());
        }
        return total;
    }

    /** The same outcome, found by a rule that used another. */
    Outcome as(String id, Map<String, String> settings) {
        return new Outcome(id, () -> settings, election, conditions, awards, ties, explanation);
    }

    /** The rule's id, such as {@code mes-cost}. */
    public String rule() {
        return rule;
    }

    /**
     * What the rule was set to, such as its completion and increment: the part of the rule that must be published. Equal
     * shares adds the endowment of its last run, in currency as an exact quotient.
     */
    public Map<String, String> parameters() {
        return parameters.get();
    }

    public Election election() {
        return election;
    }

    public Conditions conditions() {
        return conditions;
    }

    /** The funded projects in the order in which they won. */
    public List<Award> awards() {
        return awards;
    }

    /** The funded projects in the order in which they won. */
    public List<Project> winners() {
        return awards.stream().map(Award::project).toList();
    }

    public Set<String> winnerIds() {
        Set<String> ids = new HashSet<>();
        awards.forEach(award -> ids.add(award.project().id()));
        return ids;
    }

    /** What the funded projects cost together. */
    public BigDecimal total() {
        return total;
    }

    /** What is left of the budget. */
    public BigDecimal left() {
        return election.budget().subtract(total);
    }

    /** Each tie that was broken on the way, in order. */
    public List<Tie> ties() {
        return ties;
    }

    /** Why each project won or lost: the winners in their order, then the others in the order of the election. */
    public List<Reason> reasons() {
        return explanation.get().reasons();
    }

    /**
     * What was spent for whom: voters grouped by a column of the roll, such as {@code sex} or {@code neighborhood}.
     *
     * @return one group per value, in the order of the values; none if the roll has no such column
     */
    public List<VoterGroup> groups(String column) {
        return VoterGroups.by(column, election, winners(), explanation.get().payments());
    }

    public Metrics metrics() {
        return metrics.get();
    }
}
