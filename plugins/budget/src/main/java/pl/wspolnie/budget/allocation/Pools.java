package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An edition with money for areas and money for the whole municipality, all voted on with the same ballots.
 *
 * @param areas the areas' pools, in the order of the count
 * @param wide the pool of the whole municipality
 * @param order which are counted first
 * @param passOn whether what the areas leave over goes to the whole municipality; only with areas first
 */
public record Pools(List<Pool> areas, Pool wide, Order order, boolean passOn) {

    /** Which pools are counted first: a project that wins bars its rivals in the pools counted later. */
    public enum Order {
        AREAS_FIRST,
        AREAS_LAST
    }

    public Pools {
        areas = List.copyOf(areas);
        if (passOn && order == Order.AREAS_LAST) {
            throw new IllegalArgumentException("areas that are counted last have nobody to pass money on to");
        }
        Set<String> seen = new HashSet<>(wide.ids());
        for (Pool area : areas) {
            for (String id : area.ids()) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException("project " + id + " is in two pools");
                }
            }
        }
    }

    /**
     * Counts pool by pool. The number of voters, on which endowments and turnout depend, is that of voters with a project
     * of the pool on their ballot.
     *
     * @param election with all projects; its own budget is not looked at
     */
    public PooledOutcome allocate(AllocationRule rule, Election election, Conditions conditions) {
        List<PooledOutcome.Part> parts = new ArrayList<>();
        Set<String> winners = new HashSet<>();
        BigDecimal left = BigDecimal.ZERO;
        for (Pool pool : inOrder()) {
            BigDecimal budget = passOn && pool.equals(wide) ? pool.budget().add(left) : pool.budget();
            Election part = election.only(pool.ids(), budget);
            Outcome outcome = rule.allocate(part, conditions.only(pool.ids(), winners));
            parts.add(new PooledOutcome.Part(pool, outcome));
            winners.addAll(outcome.winnerIds());
            left = left.add(outcome.left());
        }
        return new PooledOutcome(parts);
    }

    private List<Pool> inOrder() {
        List<Pool> pools = new ArrayList<>(areas);
        pools.add(order == Order.AREAS_FIRST ? pools.size() : 0, wide);
        return pools;
    }
}
