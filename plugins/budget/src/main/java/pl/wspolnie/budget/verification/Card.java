package pl.wspolnie.budget.verification;

import java.util.Locale;
import pl.wspolnie.budget.proposal.ProposalStatus;

/** The two cards of an assessment, one after the other. */
public enum Card {
    FORMAL,
    MERIT;

    /** The card that a proposal with this status waits for. */
    static Card of(ProposalStatus status) {
        return status == ProposalStatus.SUBMITTED ? FORMAL : MERIT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
