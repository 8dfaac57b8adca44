package pl.wspolnie.budget.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.UntracedRecord;
import pl.wspolnie.budget.edition.Pool;

/**
 * A ballot in the box. Nothing in it leads to a voter: its key is random, it has no time, and whose it is can be told
 * with its receipt alone, of which it holds a hash.
 */
@Entity(name = "BudgetBallot")
@Table(name = "budget_ballot")
public class Ballot extends UntracedRecord {

    @Column(name = "pool_id", nullable = false, updatable = false)
    private long poolId;

    @Column(name = "receipt_hash", nullable = false, updatable = false)
    private String receiptHash;

    @Column(name = "choices", nullable = false)
    private String choices;

    protected Ballot() {}

    Ballot(Pool pool, Receipt receipt, Choices choices) {
        this(pool.id(), receipt.hash(), choices.text());
    }

    private Ballot(long poolId, String receiptHash, String choices) {
        this.poolId = poolId;
        this.receiptHash = receiptHash;
        this.choices = choices;
    }

    /** The same ballot as a new row, so that the box can be shuffled. */
    Ballot again() {
        return new Ballot(poolId, receiptHash, choices);
    }

    void change(Choices other) {
        choices = other.text();
    }

    long poolId() {
        return poolId;
    }

    String receiptHash() {
        return receiptHash;
    }

    Choices choices() {
        return Choices.parse(choices);
    }

    /** A line of the sealed box. */
    String line() {
        return poolId + " " + receiptHash + " " + choices;
    }
}
