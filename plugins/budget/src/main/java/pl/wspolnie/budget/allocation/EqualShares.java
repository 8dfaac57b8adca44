package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The Method of Equal Shares: every voter gets the same endowment, and supporters pay for projects together, those
 * first whose price per unit of utility is lowest.
 *
 * <p>Source: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS
 * 2021); completions as at equalshares.net/explanation. The Add1 completions start from the whole currency units in
 * budget / voters.
 *
 * @param utility what a project is worth to a voter
 * @param increment by how much endowments grow in one step, in currency units; it may change winners, so publish it
 * @param endowment a fixed endowment in units of currency instead of budget / voters; only without steps
 */
public record EqualShares(Utility utility, Completion completion, BigDecimal increment, Optional<Fraction> endowment)
        implements AllocationRule {

    /** What a project is worth to a voter. */
    public enum Utility {
        /** Its cost, times the points given. */
        COST,
        /** The points given; with approvals, each project the same. */
        CARDINALITY
    }

    public EqualShares {
        Objects.requireNonNull(utility, "utility");
        Objects.requireNonNull(completion, "completion");
        if (increment.signum() <= 0) {
            throw new IllegalArgumentException("the increment must be above zero: " + increment.toPlainString());
        }
        if (endowment.isPresent() && completion.hasSteps()) {
            throw new IllegalArgumentException("a fixed endowment leaves no room for steps");
        }
    }

    public EqualShares(Utility utility, Completion completion, BigDecimal increment) {
        this(utility, completion, increment, Optional.empty());
    }

    public EqualShares(Utility utility, Completion completion) {
        this(utility, completion, BigDecimal.ONE);
    }

    public EqualShares withEndowment(Fraction fixed) {
        return new EqualShares(utility, Completion.NONE, increment, Optional.of(fixed));
    }

    /** The rule's id: {@code mes-cost} or {@code mes-cardinality}. */
    public String id() {
        return utility == Utility.COST ? "mes-cost" : "mes-cardinality";
    }

    @Override
    public Outcome allocate(Election election, Conditions conditions) {
        Race race = new Race(election, conditions);
        return new SharesCount(this, race).outcome();
    }

    /** @param ended the endowment of the last run, in currency */
    Map<String, String> parameters(Fraction ended) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("completion", completion.code());
        if (completion.hasSteps()) {
            parameters.put("increment", increment.toPlainString());
        }
        parameters.put("endowment", ended.toString());
        return parameters;
    }
}
