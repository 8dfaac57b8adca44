package pl.wspolnie.budget.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a proposal came to. */
@Embeddable
public class ResultLine {

    @Column(name = "proposal_id", nullable = false)
    private long proposalId;

    @Column(name = "votes", nullable = false)
    private BigDecimal votes;

    @Column(name = "selected", nullable = false)
    private boolean selected;

    protected ResultLine() {}

    ResultLine(long proposalId, BigDecimal votes, boolean selected) {
        this.proposalId = proposalId;
        this.votes = votes;
        this.selected = selected;
    }

    public long proposalId() {
        return proposalId;
    }

    /** Votes, or points in a vote by points. */
    public BigDecimal votes() {
        return votes;
    }

    public boolean selected() {
        return selected;
    }
}
