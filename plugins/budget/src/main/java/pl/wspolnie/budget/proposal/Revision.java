package pl.wspolnie.budget.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import pl.wspolnie.api.data.MunicipalRecord;

/** A proposal as it was when it was submitted, kept so that an officer sees what a correction changed. */
@Entity(name = "BudgetRevision")
@Table(name = "budget_revision")
public class Revision extends MunicipalRecord {

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private long proposalId;

    @ElementCollection
    @CollectionTable(name = "budget_revision_field", joinColumns = @JoinColumn(name = "revision_id", nullable = false))
    @MapKeyColumn(name = "field", nullable = false)
    @Column(name = "content", nullable = false)
    private Map<String, String> fields = new HashMap<>();

    protected Revision() {}

    Revision(Proposal proposal) {
        proposalId = proposal.id();
        fields.putAll(Contents.of(proposal));
    }

    /** Field names to what stood there. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
