package pl.wspolnie.budget.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.budget.edition.Pool;

/**
 * A mark that somebody has voted: the list on the table in a polling place. It leads to no ballot, and says neither when
 * nor in which order people came.
 */
@Entity(name = "BudgetVoter")
@Table(name = "budget_voter")
public class Voter extends UntracedRecord {

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "pool_id", nullable = false, updatable = false)
    private long poolId;

    /** What one may vote in once: a pool, or all pools of areas together. Unique with edition and voter. */
    @Column(name = "slot", nullable = false, updatable = false)
    private String slot;

    /** {@code person/12} or {@code organisation/7}. */
    @Column(name = "voter", nullable = false, updatable = false)
    private String voter;

    /** Who cast the vote, also where it is an organisation's. */
    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    protected Voter() {}

    Voter(Pool pool, Electorate.Elector elector) {
        editionId = pool.edition().id();
        poolId = pool.id();
        slot = Electorate.slot(pool);
        voter = elector.key();
        personId = elector.person();
    }

    long editionId() {
        return editionId;
    }

    /** {@code person/12} or {@code organisation/7}. */
    String key() {
        return voter;
    }
}
