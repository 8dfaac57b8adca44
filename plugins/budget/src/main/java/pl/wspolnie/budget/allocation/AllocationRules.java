package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All rules by their ids, as used on the command line, in addresses and in published results. */
public final class AllocationRules {

    private static final List<String> IDS = List.of(
            "greedy-votes",
            "greedy-votes-stop",
            "greedy-ratio",
            "greedy-ratio-stop",
            "mes-cost",
            "mes-cardinality",
            "phragmen",
            "bos");

    private AllocationRules() {}

    /** The ids of all rules. */
    public static List<String> ids() {
        return IDS;
    }

    /** The rule of that id, equal shares without completion; empty if there is none. */
    public static Optional<AllocationRule> byId(String id) {
        return byId(id, Completion.NONE, BigDecimal.ONE);
    }

    /**
     * The rule of that id; completion and increment, in currency units, are of use to equal shares alone.
     */
    public static Optional<AllocationRule> byId(String id, Completion completion, BigDecimal increment) {
        return Optional.ofNullable(
                switch (id) {
                    case "greedy-votes" -> new Greedy(Greedy.Merit.VOTES, false);
                    case "greedy-votes-stop" -> new Greedy(Greedy.Merit.VOTES, true);
                    case "greedy-ratio" -> new Greedy(Greedy.Merit.VOTES_PER_COST, false);
                    case "greedy-ratio-stop" -> new Greedy(Greedy.Merit.VOTES_PER_COST, true);
                    case "mes-cost" -> new EqualShares(EqualShares.Utility.COST, completion, increment);
                    case "mes-cardinality" -> new EqualShares(EqualShares.Utility.CARDINALITY, completion, increment);
                    case Phragmen.ID -> new Phragmen();
                    case BoundedOverspending.ID -> new BoundedOverspending();
                    default -> null;
                });
    }
}
