package pl.wspolnie.budget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.wspolnie.budget.allocation.VoteType;

/** How people vote in an edition, and which votes count. */
@Embeddable
public class BallotRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_type", nullable = false)
    private VoteType voteType;

    @Column(name = "change_of_mind", nullable = false)
    private boolean changeOfMind;

    @Column(name = "one_area", nullable = false)
    private boolean oneArea;

    @Column(name = "minimum_votes", nullable = false)
    private int minimumVotes;

    @Column(name = "entitled")
    private Integer entitled;

    @Column(name = "turnout_percent")
    private BigDecimal turnoutPercent;

    protected BallotRules() {}

    public BallotRules(
            VoteType voteType,
            boolean changeOfMind,
            boolean oneArea,
            int minimumVotes,
            Integer entitled,
            BigDecimal turnoutPercent) {
        this.voteType = voteType;
        this.changeOfMind = changeOfMind;
        this.oneArea = oneArea;
        this.minimumVotes = minimumVotes;
        this.entitled = entitled;
        this.turnoutPercent = turnoutPercent;
    }

    /** Approval of up to N projects, or points; other types only in editions that came from a file. */
    public VoteType voteType() {
        return voteType;
    }

    /** Whether a ballot may be replaced with its receipt while the vote lasts. */
    public boolean changeOfMind() {
        return changeOfMind;
    }

    /** Whether each voter votes in one area's pool at most, beside the pools of the whole municipality. */
    public boolean oneArea() {
        return oneArea;
    }

    /** A project with fewer votes or points is not funded. */
    public int minimumVotes() {
        return minimumVotes;
    }

    /** How many may vote; {@code null} where nobody has counted them. */
    public Integer entitled() {
        return entitled;
    }

    /** Per cent of the entitled who must vote for the vote to be valid; {@code null} for no threshold. */
    public BigDecimal turnoutPercent() {
        return turnoutPercent;
    }

    /** The least number of voters for a valid vote, rounded up; 0 without a threshold. */
    public int minimumTurnout() {
        return entitled == null || turnoutPercent == null
                ? 0
                : turnoutPercent
                        .multiply(BigDecimal.valueOf(entitled))
                        .divide(HUNDRED, 0, RoundingMode.CEILING)
                        .intValueExact();
    }
}
