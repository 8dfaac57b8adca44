package pl.wspolnie.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** A dated note on what became of a selected project. */
@Entity(name = "BudgetProgress")
@Table(name = "budget_progress")
public class Progress extends MunicipalRecord {

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private long proposalId;

    @Column(name = "noted_on", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, updatable = false)
    private ProposalStatus status;

    @Column(name = "note", nullable = false, updatable = false)
    private String note;

    protected Progress() {}

    Progress(Proposal proposal, LocalDate day, ProposalStatus status, String note) {
        proposalId = proposal.id();
        this.day = day;
        this.status = status;
        this.note = note;
    }

    public LocalDate day() {
        return day;
    }

    public ProposalStatus status() {
        return status;
    }

    public String note() {
        return note;
    }
}
