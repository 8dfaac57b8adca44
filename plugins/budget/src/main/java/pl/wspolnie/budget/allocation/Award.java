package pl.wspolnie.budget.allocation;

/**
 * A project that is funded.
 *
 * @param round in which it won, from 1 within its stage; 0 for projects funded before the count
 */
public record Award(Project project, Stage stage, int round) {

    /** The part of the count in which a project won. */
    public enum Stage {
        /** Funded before the votes were counted. */
        BEFOREHAND,
        /** By the rule itself. */
        RULE,
        /** From what the rule left over. */
        COMPLETION
    }
}
