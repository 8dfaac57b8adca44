package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By which rule the outcome is computed, with everything about it that must be published. */
@Embeddable
public class CountingRule {

    @Column(name = "rule_id", nullable = false)
    private String id;

    @Column(name = "rule_completion", nullable = false)
    private String completion;

    @Column(name = "rule_increment", nullable = false)
    private long increment;

    @Column(name = "rule_ties", nullable = false)
    private String ties;

    protected CountingRule() {}

    public CountingRule(String id, String completion, long increment, String ties) {
        this.id = id;
        this.completion = completion;
        this.increment = increment;
        this.ties = ties;
    }

    /** The rule's name for the engine, for instance {@code greedy-votes}. */
    public String id() {
        return id;
    }

    /** How equal shares use what they leave over, for instance {@code add1}; of no effect on other rules. */
    public String completion() {
        return completion;
    }

    /** By how many zł the endowment of each voter grows in one step of the completion. */
    public long increment() {
        return increment;
    }

    /** The criteria for ties in their order, for instance {@code cost,votes,draw}. */
    public String ties() {
        return ties;
    }

    public boolean isEqualShares() {
        return id.startsWith("mes-");
    }

    public boolean drawsLots() {
        return ties.endsWith("draw");
    }
}
