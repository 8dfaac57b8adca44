package pl.wspolnie.budget.verification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.budget.proposal.Proposal;

/** A card that was filled in, with the decision that it led to; never changed afterwards. */
@Entity(name = "BudgetAssessment")
@Table(name = "budget_assessment")
public class Assessment extends MunicipalRecord {

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private long proposalId;

    /** Empty for what was decided elsewhere and entered afterwards. */
    @Column(name = "officer_id", updatable = false)
    private Long officerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "card", nullable = false, updatable = false)
    private Card card;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false, updatable = false)
    private Decision decision;

    @Column(name = "reason", updatable = false)
    private String reason;

    @ElementCollection
    @CollectionTable(name = "budget_answer", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<GivenAnswer> answers = new ArrayList<>();

    protected Assessment() {}

    Assessment(Proposal proposal, Long officerId, AssessmentInput input, String reason) {
        proposalId = proposal.id();
        this.officerId = officerId;
        card = input.card();
        decision = input.decision();
        this.reason = reason;
        Cards.items(card)
                .forEach(item -> input.answer(item).map(GivenAnswer::new).ifPresent(answers::add));
    }

    public Card card() {
        return card;
    }

    public Decision decision() {
        return decision;
    }

    /** What was told to the author; {@code null} if it was accepted without words. */
    public String reason() {
        return reason;
    }

    public List<GivenAnswer> answers() {
        return List.copyOf(answers);
    }
}
