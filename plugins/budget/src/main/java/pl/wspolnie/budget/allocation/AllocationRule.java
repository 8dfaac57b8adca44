package pl.wspolnie.budget.allocation;

/**
 * Decides who is funded. One class per rule; each computes exactly, so that winners never depend on rounding.
 * The definitions follow the sources named at each class.
 */
@FunctionalInterface
public interface AllocationRule {

    /**
     * Shares out the election's budget under the regulation's conditions.
     *
     * @throws IllegalArgumentException if the rule does not suit the ballots, or the conditions name unknown projects
     */
    Outcome allocate(Election election, Conditions conditions);

    /** Shares out the budget with nothing agreed beside the rule: ties by cost, votes, id. */
    default Outcome allocate(Election election) {
        return allocate(election, Conditions.NONE);
    }
}
